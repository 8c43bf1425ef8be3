package se.radslag.charter.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold before a council's decision goes into the ledger. */
final class DecisionRules {

    private DecisionRules() {}

    static Verdicts check(
            AgreementLife life, Target target, String decider, LocalDate day, LocalDate today, Actor actor) {
        var ledger = life.ledger(target, day).orElse(null);
        var amendment = life.recorded().amendment(target).orElse(null);
        var verdicts = Verdicts.of(
                RecordRules.mayRecordFor(life.charter(), decider, actor),
                RecordRules.hasHappened(day, today),
                isDecidedOn(ledger),
                decides(ledger, decider));
        return amendment == null
                ? verdicts
                : verdicts.and(Verdicts.of(RecordRules.isOrdered(
                        "charter-life.rule.decided-after-proposed", amendment.proposedOn(), day)));
    }

    static Verdicts checkCorrection(AgreementLife life, Target target, String decider, String reason) {
        return Verdicts.of(
                Verdict.product(
                                "charter-life.rule.is-recorded",
                                life.recorded().decision(target, decider).isPresent())
                        .facts("decider", decider),
                Verdict.product("charter-life.rule.correction-has-reason", !reason.isBlank()));
    }

    /** The paper is one that somebody adopts, the amendment one that was proposed. */
    static Verdict isDecidedOn(@Nullable Ledger ledger) {
        return Verdict.product("charter-life.rule.is-decided-on", ledger != null);
    }

    /** Only the word of those who decide by the paper's rule counts. */
    static Verdict decides(@Nullable Ledger ledger, String decider) {
        return Verdict.product(
                        "charter-life.rule.decides",
                        ledger == null || ledger.deciders().ids().contains(decider))
                .facts("decider", decider);
    }
}
