package se.radslag.people.web.composition;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Confirmed;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.RefusedPage;

/** Says what was found of a whole composition: what is broken, what is met, and what was accepted with a reason. */
@Component
class WholeJudgements {

    private final Judgements judgements;

    WholeJudgements(Judgements judgements) {
        this.judgements = judgements;
    }

    /** Everything that is broken, what stops first; and what is met, so that nobody looks for the fault there. */
    RefusedPage of(Scene scene, Verdicts verdicts) {
        return new RefusedPage(judgements.broken(scene, verdicts).lines(), met(scene, verdicts));
    }

    /** What was accepted with a reason: the rule as it stands now, or that it is met since. */
    List<CompositionPage.Waiver> waived(Scene scene, Verdicts verdicts, Confirmed confirmed) {
        var words = judgements.ruleWords(scene);
        return confirmed.waivers().stream()
                .map(waiver -> verdicts.broken().stream()
                        .filter(verdict -> verdict.message().equals(waiver.message()))
                        .findFirst()
                        .map(verdict -> new CompositionPage.Waiver(
                                words.say(verdict),
                                waiver.reason(),
                                true,
                                verdict.basis() == null ? List.of() : judgements.clauses(scene, verdict.basis())))
                        .orElseGet(() -> new CompositionPage.Waiver(
                                scene.say("people-composition.waiver.met"), waiver.reason(), false, List.of())))
                .toList();
    }

    /** Everything that is met, each sentence once. */
    private List<RefusedPage.Line> met(Scene scene, Verdicts verdicts) {
        var words = judgements.ruleWords(scene);
        return verdicts.all().stream()
                .filter(verdict -> verdict.holds() == Answer.YES)
                .filter(verdict -> scene.texts().has(verdict.message() + ".met"))
                .map(verdict -> new RefusedPage.Line(
                        verdict.breach(),
                        scene.say("platform.refused.met.state"),
                        words.say(verdict),
                        null,
                        verdict.basis() == null ? List.of() : judgements.clauses(scene, verdict.basis())))
                .distinct()
                .toList();
    }
}
