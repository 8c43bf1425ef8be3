package se.radslag.charter.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold before a party's decision to leave is recorded; the decision itself is the party's own. */
final class DepartureRules {

    private DepartureRules() {}

    static Verdicts check(
            Charter charter,
            String party,
            LocalDate decidedOn,
            @Nullable LocalDate leavesOn,
            LocalDate today,
            Actor actor) {
        var exit = Exit.on(charter, decidedOn);
        return Verdicts.of(RecordRules.mayRecordFor(charter, party, actor), RecordRules.hasHappened(decidedOn, today))
                .and(Verdicts.of(
                        isParty(charter, party, decidedOn),
                        RecordRules.isOrdered("charter-life.rule.leaves-after-decision", decidedOn, leavesOn)))
                .and(consequenceIsTold(exit))
                .and(noticeIsKept(exit, decidedOn, leavesOn));
    }

    /** Only a party leaves. */
    static Verdict isParty(Charter charter, String party, LocalDate date) {
        var known = charter.parties().get(party);
        return Verdict.product("charter-life.rule.is-party", known != null && known.on(date) != Answer.NO)
                .facts("party", party);
    }

    /** What follows is the agreement's to say; where it does not, the departure is recorded and nothing is guessed. */
    static Verdicts consequenceIsTold(Exit exit) {
        return exit.power() == null
                ? Verdicts.of()
                : Verdicts.of(Verdict.of(
                        exit.power(),
                        "charter-life.rule.consequence",
                        exit.consequence() == Exit.Consequence.UNTOLD ? Answer.UNKNOWN : Answer.YES));
    }

    /** The party stays for the notice that the agreement gives. */
    static Verdicts noticeIsKept(Exit exit, LocalDate decidedOn, @Nullable LocalDate leavesOn) {
        if (exit.notice() == null) {
            return Verdicts.of();
        }
        var earliest = exit.earliestEnd(decidedOn);
        if (earliest == null || leavesOn == null) {
            return Verdicts.of(Verdict.of(exit.notice(), "charter-life.rule.notice", Answer.UNKNOWN)
                    .facts("decided", decidedOn));
        }
        return Verdicts.of(Verdict.of(exit.notice(), "charter-life.rule.notice", !leavesOn.isBefore(earliest))
                .facts("decided", decidedOn, "leaves", leavesOn, "earliest", earliest));
    }
}
