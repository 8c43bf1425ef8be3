package se.radslag.economy.fees;

import java.time.LocalDate;
import se.radslag.economy.intake.Intake;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold before attendance is taken in: all of a table, or nothing. */
final class AttendanceRules {

    private AttendanceRules() {}

    static Verdicts check(Intake<Presence> intake, LocalDate today, Actor actor) {
        return Verdicts.of(mayEnter(actor), isWhole(intake), hasHappened(intake, today));
    }

    /** Taking it in is the work of operators and coordinators. */
    static Verdict mayEnter(Actor actor) {
        return Verdict.product(
                "economy-fees.rule.may-enter", actor.is(Actor.Role.OPERATOR) || actor.is(Actor.Role.COORDINATOR));
    }

    /** Every line could be read, and there is at least one. */
    static Verdict isWhole(Intake<Presence> intake) {
        return Verdict.product(
                        "economy-fees.rule.whole",
                        intake.isWhole() && !intake.rows().isEmpty())
                .facts("faults", intake.kept().size() + intake.faults().size());
    }

    /** Nobody was at what has not been yet. */
    static Verdict hasHappened(Intake<Presence> intake, LocalDate today) {
        return Verdict.product(
                "economy-fees.rule.has-happened",
                intake.rows().stream().noneMatch(row -> row.day().isAfter(today)));
    }
}
