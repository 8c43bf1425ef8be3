package se.radslag.people.web.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Seating;
import se.radslag.people.seating.Substitute;
import se.radslag.people.web.Scene;
import se.radslag.people.web.answer.AnswerPage.Seat;
import se.radslag.people.web.parts.Back;
import se.radslag.people.web.parts.PlaceActs;
import se.radslag.people.web.seats.Sitters;
import se.radslag.people.web.seats.Sitting;
import se.radslag.platform.web.Crumb;

/** Shows a party's seats in a body, its substitutes behind them, each with what can be done. */
final class AnswerSeats {

    private final Sitting sitting;
    private final Scene scene;
    private final Party party;
    private final boolean may;
    private final Sitters sitters;

    AnswerSeats(Sitting sitting, Party party, boolean may) {
        this.sitting = sitting;
        this.scene = sitting.scene();
        this.party = party;
        this.may = may;
        this.sitters = new Sitters(sitting);
    }

    /** Null where the party has no seat in the body. */
    AnswerPage.@Nullable Group of(String body) {
        var seating = sitting.in(body);
        var places = seating.places().stream()
                .filter(place -> place.party().equals(party.id()))
                .toList();
        if (places.isEmpty()) {
            return null;
        }
        var seats = new ArrayList<Seat>();
        for (var place : places) {
            seats.add(seat(seating, place));
            seating.substitutes().stream()
                    .filter(each -> each.standsInFor() != null && each.isFor(place))
                    .forEach(each -> seats.add(substitute(seating, place, each)));
        }
        places.stream()
                .filter(place -> place.term().substitutes() == Seats.Substitutes.ORDERED)
                .findFirst()
                .ifPresent(place -> seats.addAll(ordered(seating, place)));
        return new AnswerPage.Group("o-" + body, scene.name(body), scene.bodyPath(body), seats);
    }

    private Seat seat(Seating seating, Place place) {
        var sitter = sitters.of(seating, place);
        var acts = new ArrayList<Crumb>();
        if (may) {
            acts.add(Back.toAnswer(scene, PlaceActs.of(scene, seating.body(), place)));
            if (place.term().substitutes() == Seats.Substitutes.PERSONAL && !place.isVacant()) {
                acts.add(substituting(seating, place, "people-term.substitute", place.ordinal()));
            }
        }
        return new Seat(
                sitter.seat(),
                scene.say(place.followsOffice() ? "people-term.follows" : "people-term.named"),
                sitter.name(),
                sitter.isVacant(),
                sitter.mark(),
                sitter.pills(),
                acts);
    }

    private Crumb substituting(Seating seating, Place place, String words, int ordinal) {
        var path = PlaceActs.seat(scene, seating.body(), place, Mandate.Kind.SUBSTITUTE, ordinal);
        return Back.toAnswer(scene, new Crumb(scene.say(words), path));
    }

    private Seat substitute(Seating seating, Place place, Substitute substitute) {
        return new Seat(
                scene.say("people-pages.role.SUBSTITUTE"),
                scene.say("people-term.stands-in", sitters.of(seating, place).name()),
                sitting.name(substitute.occupant().person()),
                false,
                sitters.mark(substitute.occupant()),
                List.of(),
                List.of());
    }

    /** The party's substitutes in the order in which they are called, and room for one more. */
    private List<Seat> ordered(Seating seating, Place place) {
        var named = seating.substitutes().stream()
                .filter(each -> each.party().equals(party.id())
                        && each.term().id().equals(place.term().id()))
                .toList();
        var next = new Seat(
                scene.say("people-pages.role.SUBSTITUTE"),
                scene.say("people-pages.substitute.order", named.size() + 1),
                scene.say("people-pages.vacancy.NOT_NAMED"),
                true,
                null,
                List.of(),
                may
                        ? List.of(substituting(seating, place, "people-work.composition.name", named.size() + 1))
                        : List.of());
        return Stream.concat(
                        named.stream()
                                .map(each -> new Seat(
                                        scene.say("people-pages.role.SUBSTITUTE"),
                                        scene.say("people-pages.substitute.order", each.order()),
                                        sitting.name(each.occupant().person()),
                                        false,
                                        sitters.mark(each.occupant()),
                                        List.of(),
                                        List.of())),
                        Stream.of(next))
                .toList();
    }
}
