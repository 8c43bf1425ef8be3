package se.radslag.people.web.sits;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Answer;
import se.radslag.people.seating.Seating;
import se.radslag.people.seating.Substitute;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.composition.Confirmation;
import se.radslag.people.web.seats.SeatDrawing;
import se.radslag.people.web.seats.Sitters;
import se.radslag.people.web.seats.Sitting;
import se.radslag.people.web.sits.WhoSits.Held;
import se.radslag.people.web.sits.WhoSits.Stand;
import se.radslag.platform.web.Crumb;

/** Tells who sits in a body. */
final class WhoSitsPages {

    private final Sitting sitting;
    private final Scene scene;
    private final Sitters sitters;
    private final OfficeWords offices;

    WhoSitsPages(Sitting sitting) {
        this.sitting = sitting;
        this.scene = sitting.scene();
        this.sitters = new Sitters(sitting);
        this.offices = new OfficeWords(scene);
    }

    /** Null where the body does not exist on the day, or has no seats that can be told. */
    @Nullable
    WhoSits of(String body, @Nullable Confirmation confirmation) {
        var seating = sitting.in(body);
        if (seating.exists() == Answer.NO
                || seating.places().isEmpty() && posts(seating).isEmpty()) {
            return null;
        }
        return new WhoSits(
                scene.onDay().isToday()
                        ? scene.say("people-pages.sits.title")
                        : scene.say("people-pages.sits.title.then", scene.day()),
                new SeatDrawing(sitting).of(seating, scene.name(body)),
                sitters.of(seating),
                seating.substitutes().stream().map(each -> stand(seating, each)).toList(),
                posts(seating),
                notes(seating),
                confirmation,
                links(body));
    }

    private List<Crumb> links(String body) {
        var list = scene.path() + "/ledamoter";
        return List.of(
                new Crumb(scene.say("people-pages.sits.csv"), scene.onDay().keep(list + ".csv?organ=" + body)),
                new Crumb(scene.say("people-pages.sits.all"), scene.onDay().keep(list + "?organ=" + body)),
                new Crumb(scene.say("people-pages.sits.over-time"), list + "/over-tid?organ=" + body));
    }

    private Stand stand(Seating seating, Substitute substitute) {
        var occupant = substitute.occupant();
        return new Stand(
                sitting.name(occupant.person()),
                sitting.path(occupant.person()),
                scene.name(substitute.party()),
                seating.in(substitute.term().id(), substitute.party()).stream()
                        .filter(place -> substitute.standsInFor() != null && substitute.isFor(place))
                        .map(place -> sitters.of(seating, place).name())
                        .findFirst()
                        .orElseGet(() -> scene.say("people-pages.substitute.order", substitute.order())),
                sitters.mark(occupant));
    }

    private List<Held> posts(Seating seating) {
        return seating.posts().stream()
                .map(post -> {
                    var person = post.person();
                    return new Held(
                            offices.of(post.term()),
                            person == null
                                    ? scene.say("people-pages.post-vacancy." + post.vacancy())
                                    : sitting.name(person),
                            person == null ? null : sitting.path(person),
                            person == null);
                })
                .toList();
    }

    private List<String> notes(Seating seating) {
        var notes = new ArrayList<String>();
        if (seating.exists() == Answer.UNKNOWN
                || seating.places().stream().anyMatch(place -> place.there() == Answer.UNKNOWN)) {
            notes.add(scene.say("people-pages.note.unsure"));
        }
        if (!seating.unsettled().isEmpty()) {
            notes.add(scene.say("people-pages.note.unsettled"));
        }
        long vacant = seating.places().stream()
                .filter(place -> place.isVacant() && place.required())
                .count();
        if (vacant > 0) {
            notes.add(scene.say("people-pages.note.vacant", vacant));
        }
        long flagged = seating.places().stream()
                .filter(place -> place.flags().stream().anyMatch(flag -> flag.holds() == Answer.NO))
                .count();
        if (flagged > 0) {
            notes.add(scene.say("people-pages.note.flagged", flagged));
        }
        return notes;
    }
}
