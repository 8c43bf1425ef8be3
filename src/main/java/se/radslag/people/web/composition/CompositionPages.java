package se.radslag.people.web.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Confirmed;
import se.radslag.people.composition.Balance;
import se.radslag.people.composition.ConfirmRules;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.people.web.balance.BalanceDrawing;
import se.radslag.people.web.seats.SeatDrawing;
import se.radslag.people.web.seats.Sittings;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** Shows a composition with everything that the agreement says of it, judged as it stands now. */
@Component
public class CompositionPages {

    private final Sittings sittings;
    private final Judgements judgements;
    private final WholeJudgements whole;
    private final Proposals proposals;
    private final ConfirmedInTerm confirmations;

    CompositionPages(
            Sittings sittings,
            Judgements judgements,
            WholeJudgements whole,
            Proposals proposals,
            ConfirmedInTerm confirmations) {
        this.sittings = sittings;
        this.judgements = judgements;
        this.whole = whole;
        this.proposals = proposals;
        this.confirmations = confirmations;
    }

    /** What is to be said of a body's composition on the scene's day. */
    Verdicts check(Scene scene, Body body) {
        return ConfirmRules.check(sittings.of(scene, List.of(body.id())).composition(body));
    }

    CompositionPage of(Scene scene, Body body, Actor actor, Map<String, String> typed, @Nullable String receipt) {
        var sitting = sittings.of(scene, List.of(body.id()));
        var composition = sitting.composition(body);
        var verdicts = ConfirmRules.check(composition);
        var confirmed = confirmations.of(scene, body);
        var places = new CompositionPlaces(sitting.inside(), body, actor);
        boolean coordinates = PeopleRules.isCoordinator(actor);
        return new CompositionPage(
                List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people")),
                scene.say("people-work.composition.title", scene.name(body.id())),
                body.id(),
                scene.day(),
                turns(scene, body),
                receipt,
                state(scene, confirmed, verdicts),
                places.groups(),
                places.posts(),
                whole.of(scene, verdicts),
                judgements.untold(scene, verdicts),
                reasons(scene, verdicts, typed),
                coordinates && confirmed.isEmpty() && !verdicts.refuse(),
                confirmed.map(each -> whole.waived(scene, verdicts, each)).orElse(List.of()),
                coordinates ? confirmed.map(each -> each.id().toString()).orElse(null) : null,
                new SeatDrawing(sitting).of(sitting.in(body.id()), scene.name(body.id())),
                new BalanceDrawing(scene, sitting.parties()).of(Balance.of(composition.seating(), sitting.persons())),
                proposals.of(sitting, composition, verdicts));
    }

    private static Pill state(Scene scene, Optional<Confirmed> confirmed, Verdicts verdicts) {
        if (confirmed.isPresent()) {
            var when = scene.forms().moment(confirmed.get().at());
            return confirmed.get().stands(verdicts)
                    ? Pill.good(scene.say("people-work.composition.confirmed", when))
                    : Pill.bad(scene.say("people-work.composition.changed", when));
        }
        return verdicts.refuse()
                ? Pill.bad(scene.say("people-work.composition.open"))
                : Pill.warn(scene.say("people-work.composition.ready"));
    }

    private static List<CompositionPage.Turn> turns(Scene scene, Body body) {
        var days = new TreeSet<LocalDate>();
        days.add(scene.onDay().today());
        days.add(scene.day());
        scene.charter().elections().forEach(day -> days.add(LocalDate.of(day.getYear() + 1, 1, 1)));
        return days.stream()
                .filter(day -> body.existence().on(day) != se.radslag.kernel.Answer.NO)
                .map(day -> new CompositionPage.Turn(
                        day,
                        scene.path() + "/w/people/composition?body=" + body.id() + "&from=" + day,
                        day.equals(scene.day())))
                .toList();
    }

    private static List<CompositionPage.Reason> reasons(Scene scene, Verdicts verdicts, Map<String, String> typed) {
        return verdicts.askingForReason().stream()
                .map(Verdict::message)
                .distinct()
                .map(message -> new CompositionPage.Reason(
                        "why-" + message,
                        scene.say("people-work.composition.why"),
                        typed.getOrDefault("why-" + message, ""),
                        "".equals(typed.getOrDefault("why-" + message, "-").strip())
                                ? scene.say("people-work.fault.needed-reason")
                                : null))
                .toList();
    }
}
