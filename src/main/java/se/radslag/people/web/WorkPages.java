package se.radslag.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Answer;
import se.radslag.people.composition.Composition;
import se.radslag.people.composition.ConfirmRules;
import se.radslag.people.seating.Place;
import se.radslag.people.web.WorkPage.Party;
import se.radslag.platform.web.Pill;

/** Gathers how far every body and every party has come, now and in the coming term. */
@Component
class WorkPages {

    private final Sittings sittings;
    private final CompositionPages compositions;

    WorkPages(Sittings sittings, CompositionPages compositions) {
        this.sittings = sittings;
        this.compositions = compositions;
    }

    WorkPage of(Scene scene) {
        var coming = coming(scene);
        var then = coming == null
                ? null
                : new Scene(scene.charter(), new OnDay(coming, scene.onDay().today(), null), scene.language());
        var parties = then == null ? List.<Party>of() : parties(then);
        return new WorkPage(List.of(scene.front()), coming, bodies(scene, then), parties, (int)
                parties.stream().filter(party -> party.said() == party.asked()).count());
    }

    /** The first day of the term that an election has given and that has not begun. */
    static @Nullable LocalDate coming(Scene scene) {
        return scene.charter().elections().stream()
                .filter(day -> !day.isAfter(scene.day()))
                .map(day -> LocalDate.of(day.getYear() + 1, 1, 1))
                .filter(day -> day.isAfter(scene.day()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private List<WorkPage.Body> bodies(Scene scene, @Nullable Scene then) {
        var bodies = bodies(scene);
        var now = sittings.of(scene, ids(bodies));
        var later = then == null ? null : sittings.of(then, ids(bodies));
        return bodies.stream()
                .map(body -> new WorkPage.Body(
                        scene.name(body.id()),
                        state(now, body),
                        path(scene, body),
                        later == null ? null : state(later, body),
                        then == null ? null : path(then, body)))
                .toList();
    }

    private static List<Body> bodies(Scene scene) {
        return scene.charter().bodies().values().stream()
                .filter(body -> !body.isOutside() && !body.seats().isEmpty())
                .filter(body -> body.existence().on(scene.day()) != Answer.NO)
                .toList();
    }

    private static List<String> ids(List<Body> bodies) {
        return bodies.stream().map(Body::id).toList();
    }

    private static String path(Scene scene, Body body) {
        return scene.path() + "/w/people/composition?body=" + body.id() + "&from=" + scene.day();
    }

    private Pill state(Sitting sitting, Body body) {
        var scene = sitting.scene();
        if (compositions.confirmed(scene, body).isPresent()) {
            return Pill.good(scene.say("people-work.state.confirmed"));
        }
        var verdicts = ConfirmRules.check(
                Composition.of(scene.charter(), sitting.register(), sitting.mandates(), body.id(), scene.day()));
        int broken = verdicts.broken().size();
        if (verdicts.refuse()) {
            return Pill.bad(scene.say("people-work.state.broken", broken));
        }
        return broken > 0
                ? Pill.warn(scene.say("people-work.state.remarks", broken))
                : Pill.quiet(scene.say("people-work.state.ready"));
    }

    /** Every party with the places that it has to say somebody for, by office or by naming. */
    private List<Party> parties(Scene scene) {
        var sitting = sittings.of(scene, ids(bodies(scene)));
        var rows = new ArrayList<Party>();
        for (var party : scene.charter().parties().values()) {
            var places = sitting.seatings().values().stream()
                    .flatMap(seating -> seating.places().stream())
                    .filter(place -> place.party().equals(party.id()) && place.required())
                    .filter(place -> isAsked(place, scene.day()))
                    .toList();
            if (!places.isEmpty()) {
                int said =
                        (int) places.stream().filter(place -> !place.isVacant()).count();
                rows.add(new Party(
                        scene.name(party.id()),
                        scene.path() + "/w/people/register?party=" + party.id(),
                        said,
                        places.size(),
                        state(scene, places, said)));
            }
        }
        return rows;
    }

    /** Whoever holds an office since before and goes on in it is not asked for. */
    private static boolean isAsked(Place place, LocalDate begins) {
        var occupant = place.occupant();
        var first = occupant == null ? null : occupant.during().first();
        return occupant == null || first != null && !first.isBefore(begins);
    }

    private static Pill state(Scene scene, List<Place> places, int said) {
        if (said == places.size()) {
            return Pill.good(scene.say("people-work.answered"));
        }
        return said == 0
                ? Pill.bad(scene.say("people-work.not-answered"))
                : Pill.warn(scene.say("people-work.partly-answered"));
    }
}
