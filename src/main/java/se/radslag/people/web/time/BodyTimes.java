package se.radslag.people.web.time;

import java.util.List;
import se.radslag.people.seating.SeatHistory;
import se.radslag.people.seating.SeatHistory.OfPost;
import se.radslag.people.seating.SeatHistory.OfSeat;
import se.radslag.people.seating.SeatHistory.Slot;
import se.radslag.people.seating.SeatHistory.State;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.seats.Sitting;
import se.radslag.people.web.time.TimeDrawing.Line;
import se.radslag.people.web.time.TimeDrawing.Stretch;
import se.radslag.people.web.time.TimePicture.Look;

/** Says a body's history, line by line: who had which post and which place, and when. */
final class BodyTimes {

    private final Sitting sitting;
    private final Scene scene;
    private final OfficeWords offices;

    BodyTimes(Sitting sitting) {
        this.sitting = sitting;
        this.scene = sitting.scene();
        this.offices = new OfficeWords(scene);
    }

    List<Line> of(List<SeatHistory.Line> lines) {
        return lines.stream()
                .map(line -> new Line(
                        label(line.slot()),
                        line.slot() instanceof OfSeat seat ? scene.partyPath(seat.party()) : null,
                        line.stretches().stream().map(this::stretch).toList()))
                .toList();
    }

    /** {@code Ordförande}, {@code Arboga: Kommunstyrelsens ordförande}. */
    private String label(Slot slot) {
        return switch (slot) {
            case OfPost post -> offices.of(post.term());
            case OfSeat seat ->
                scene.say(
                        "people-pages.time.place",
                        scene.name(seat.party()),
                        offices.seat(
                                seat.term(),
                                seat.office(),
                                scene.charter().parties().get(seat.party())));
        };
    }

    private Stretch stretch(SeatHistory.Stretch stretch) {
        var person = stretch.person();
        if (person == null) {
            return new Stretch(
                    stretch.during(),
                    scene.say("people-pages.time.vacant"),
                    null,
                    null,
                    Look.VACANT,
                    stretch.sure(),
                    note(stretch));
        }
        return new Stretch(
                stretch.during(),
                sitting.name(person),
                sitting.path(person),
                sitting.isHidden(person) ? null : sitting.party(stretch.politicalParty()),
                stretch.state() == State.SITS ? Look.HELD : Look.ACTING,
                stretch.sure(),
                note(stretch));
    }

    private String note(SeatHistory.Stretch stretch) {
        if (!stretch.sure()) {
            return scene.say("people-pages.time.unsure");
        }
        return switch (stretch.state()) {
            case SITS, VACANT -> "";
            case ACTS -> scene.say("people-pages.standing.ACTING");
            case ON_LEAVE -> scene.say("people-pages.standing.ON_LEAVE");
        };
    }
}
