package se.radslag.people.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Confirmed;
import se.radslag.people.MandateLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.composition.Composition;
import se.radslag.people.composition.ConfirmRules;
import se.radslag.people.rollover.ComingTerm;
import se.radslag.people.rollover.Terms;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** Tells which compositions are confirmed from a day on, and which could be. */
@Component
class ConfirmationPages {

    private final Terms terms;
    private final RegisterLookup registers;
    private final MandateLookup mandates;
    private final Confirmed.Lookup confirmations;
    private final Judgements judgements;

    ConfirmationPages(
            Terms terms,
            RegisterLookup registers,
            MandateLookup mandates,
            Confirmed.Lookup confirmations,
            Judgements judgements) {
        this.terms = terms;
        this.registers = registers;
        this.mandates = mandates;
        this.confirmations = confirmations;
        this.judgements = judgements;
    }

    ConfirmationsPage of(Scene scene, boolean coordinates, @Nullable String receipt, @Nullable Verdicts refused) {
        var confirmed = inTheTerm(scene);
        var register = registers.on(scene.charter(), scene.day());
        var named = mandates.on(scene.structure(), scene.day());
        var bodies = terms.seatings(scene.charter(), scene.day()).keySet().stream()
                .map(body -> body(
                        scene,
                        body,
                        confirmed,
                        ConfirmRules.check(Composition.of(scene.charter(), register, named, body, scene.day())),
                        coordinates))
                .toList();
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

    private static ConfirmationsPage.Body body(
            Scene scene, String body, List<Confirmed> confirmed, Verdicts verdicts, boolean coordinates) {
        Optional<Confirmed> found =
                confirmed.stream().filter(each -> each.body().equals(body)).findFirst();
        boolean asks = !verdicts.askingForReason().isEmpty();
        boolean isReady = found.isEmpty() && !verdicts.refuse() && !asks && coordinates;
        return new ConfirmationsPage.Body(
                body,
                scene.name(body),
                scene.path() + "/w/people/composition?body=" + body + "&from=" + scene.day(),
                found.isPresent()
                        ? Pill.good(scene.say("people-work.state.confirmed"))
                        : verdicts.refuse()
                                ? Pill.bad(scene.say(
                                        "people-work.state.broken",
                                        verdicts.broken().size()))
                                : asks
                                        ? Pill.warn(scene.say("people-term.needs-reason"))
                                        : Pill.quiet(scene.say("people-work.state.ready")),
                found.isPresent(),
                isReady);
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
