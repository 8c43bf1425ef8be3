package se.radslag.people.web.confirmations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Confirmed;
import se.radslag.people.SeatedDays;
import se.radslag.people.composition.Composition;
import se.radslag.people.composition.ConfirmRules;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.rollover.ComingTerm;
import se.radslag.people.rollover.Terms;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Seating;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** Tells which compositions are confirmed from a day on, and which could be. */
@Component
public class ConfirmationPages {

    private final Terms terms;
    private final SeatedDays days;
    private final Confirmed.Lookup confirmations;
    private final Judgements judgements;

    ConfirmationPages(Terms terms, SeatedDays days, Confirmed.Lookup confirmations, Judgements judgements) {
        this.terms = terms;
        this.days = days;
        this.confirmations = confirmations;
        this.judgements = judgements;
    }

    public ConfirmationsPage of(Scene scene, Actor actor, @Nullable String receipt, @Nullable Verdicts refused) {
        boolean coordinates = PeopleRules.isCoordinator(actor);
        var confirmed = inTheTerm(scene);
        var day = days.on(scene.charter(), scene.day());
        var bodies = new ArrayList<ConfirmationsPage.Body>();
        terms.seatings(scene.charter(), scene.day()).forEach((body, seating) -> {
            var verdicts = ConfirmRules.check(Composition.of(day, body));
            bodies.add(body(scene, seating, in(confirmed, body), verdicts, coordinates));
        });
        return new ConfirmationsPage(
                List.of(
                        scene.front(),
                        new Crumb(scene.say("people-work.title"), scene.path() + "/w/people"),
                        new Crumb(
                                scene.say("people-term.title", scene.day()),
                                scene.path() + "/w/people/term?from=" + scene.day())),
                scene.day(),
                receipt,
                refused == null ? null : judgements.broken(scene, refused),
                bodies,
                (int) bodies.stream().filter(ConfirmationsPage.Body::isReady).count(),
                coordinates ? together(scene, confirmed) : List.of());
    }

    /** The confirmations of the term that the day lies in. */
    private List<Confirmed> inTheTerm(Scene scene) {
        var first = ComingTerm.around(scene.charter(), scene.day());
        return confirmations.of(scene.structure()).stream()
                .filter(each -> !each.from().isAfter(scene.day()))
                .filter(each -> first.isEmpty() || !each.from().isBefore(first.get()))
                .toList();
    }

    private static Optional<Confirmed> in(List<Confirmed> confirmed, String body) {
        return confirmed.stream().filter(each -> each.body().equals(body)).findFirst();
    }

    private static ConfirmationsPage.Body body(
            Scene scene, Seating seating, Optional<Confirmed> confirmed, Verdicts verdicts, boolean coordinates) {
        boolean asks = !verdicts.askingForReason().isEmpty();
        int vacant = (int) seating.vacant().stream().filter(Place::required).count();
        return new ConfirmationsPage.Body(
                seating.body(),
                scene.name(seating.body()),
                scene.path() + "/w/people/composition?body=" + seating.body() + "&from=" + scene.day(),
                confirmed.map(each -> confirmed(scene, each, verdicts)).orElseGet(() -> state(scene, verdicts, vacant)),
                confirmed.isPresent(),
                coordinates && confirmed.isEmpty() && !asks && !verdicts.refuse(),
                vacant);
    }

    /** That a composition was confirmed, and whether it still stands. */
    public static Pill confirmed(Scene scene, Confirmed confirmed, Verdicts verdicts) {
        return confirmed.stands(verdicts)
                ? Pill.good(scene.say("people-work.state.confirmed"))
                : Pill.bad(scene.say("people-work.state.changed"));
    }

    /** How far a composition that is not confirmed has come: a vacancy stops nothing, but it is not whole. */
    public static Pill state(Scene scene, Verdicts verdicts, int vacant) {
        if (verdicts.refuse()) {
            return Pill.bad(
                    scene.say("people-work.state.broken", verdicts.broken().size()));
        } else if (!verdicts.askingForReason().isEmpty()) {
            return Pill.warn(scene.say("people-term.needs-reason"));
        }
        return vacant > 0
                ? Pill.warn(scene.say("people-term.vacant", vacant))
                : Pill.quiet(scene.say("people-work.state.ready"));
    }

    private static List<ConfirmationsPage.Together> together(Scene scene, List<Confirmed> confirmed) {
        return confirmed.stream()
                .filter(each -> each.together() != null)
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.together()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new ConfirmationsPage.Together(
                        each.getKey().toString(),
                        each.getValue().stream()
                                .map(one -> scene.name(one.body()))
                                .collect(Collectors.joining(", ")),
                        scene.forms().moment(each.getValue().getFirst().at())))
                .toList();
    }
}
