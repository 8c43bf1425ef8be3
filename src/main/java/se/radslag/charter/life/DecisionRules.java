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
            @Nullable Ledger ledger,
            @Nullable Amendment amendment,
            String decider,
            LocalDate day,
            LocalDate today,
            Actor actor) {
        var verdicts =
                RecordRules.of(actor, day, today).and(Verdicts.of(isDecidedOn(ledger), decides(ledger, decider)));
        return amendment == null
                ? verdicts
                : verdicts.and(Verdicts.of(RecordRules.isOrdered(
                        "charter-life.rule.decided-after-proposed", amendment.proposedOn(), day)));
    }

    /** The paper is one that somebody adopts. */
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
