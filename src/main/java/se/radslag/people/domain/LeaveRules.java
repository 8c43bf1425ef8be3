package se.radslag.people.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PersonId;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Standing;

/** What must hold when the holder of an office is on leave: product rules, since offices are the parties' own. */
final class LeaveRules {

    private LeaveRules() {}

    /** A leave and who acts meanwhile. */
    record Leave(LocalDate from, LocalDate until, @Nullable PersonId standIn) {}

    /** @param rows everybody in the office, at any time */
    static Verdicts grants(
            Actor actor,
            Holding holding,
            Leave leave,
            List<Versioned<Holding>> rows,
            @Nullable String backdated,
            LocalDate today) {
        return PeopleRules.keeps(actor, holding.party())
                .and(Verdicts.of(
                        endsAfterItBegan(leave),
                        liesWithin(leave, holding),
                        standsInForAnother(leave, holding),
                        nobodyActs(leave, rows),
                        OfficeRules.isNotBackdated(leave.from, backdated, today)));
    }

    /** @param rows everybody in the office, at any time */
    static Verdicts returns(
            Actor actor,
            Holding leave,
            LocalDate back,
            List<Versioned<Holding>> rows,
            @Nullable String backdated,
            LocalDate today) {
        return PeopleRules.keeps(actor, leave.party())
                .and(Verdicts.of(
                        isDuringTheLeave(leave, back),
                        nobodyActsOn(leave, back, rows),
                        OfficeRules.isNotBackdated(back, backdated, today)));
    }

    /** Whoever is on leave is back on one of its days; what has ended is mended by a correction. */
    static Verdict isDuringTheLeave(Holding leave, LocalDate back) {
        return Verdict.product(
                "people-register.rule.leave-back",
                leave.standing() == Standing.ON_LEAVE
                        && leave.during().last() != null
                        && leave.during().contains(back));
    }

    /** Whoever acts for longer than the leave was appointed apart from it, and is to be ended first. */
    static Verdict nobodyActsOn(Holding leave, LocalDate back, List<Versioned<Holding>> rows) {
        return Verdict.product(
                "people-register.rule.acting-on",
                rows.stream()
                        .map(Versioned::row)
                        .filter(row -> row.standing() == Standing.ACTING && !actsFor(leave, row))
                        .noneMatch(row -> row.during().contains(back)));
    }

    /** Whether somebody acts in the office because of a leave: within its days. */
    static boolean actsFor(Holding leave, Holding row) {
        var acting = row.during();
        return row.standing() == Standing.ACTING
                && acting.first() != null
                && acting.last() != null
                && leave.during().contains(acting.first())
                && leave.during().contains(acting.last());
    }

    static Verdict endsAfterItBegan(Leave leave) {
        return Verdict.product("people-register.rule.ends-after", !leave.until.isBefore(leave.from));
    }

    /** Only whoever holds the office can be on leave from it, and only while they hold it. */
    static Verdict liesWithin(Leave leave, Holding holding) {
        var during = holding.during();
        return Verdict.product(
                "people-register.rule.leave-within",
                holding.standing() == Standing.HOLDER && during.contains(leave.from) && during.contains(leave.until));
    }

    static Verdict standsInForAnother(Leave leave, Holding holding) {
        return Verdict.product(
                "people-register.rule.stand-in-another", !holding.person().equals(leave.standIn));
    }

    /** One acts at a time. */
    static Verdict nobodyActs(Leave leave, List<Versioned<Holding>> rows) {
        return Verdict.product(
                "people-register.rule.acting-free",
                leave.standIn == null
                        || leave.until.isBefore(leave.from)
                        || rows.stream()
                                .map(Versioned::row)
                                .filter(row -> row.standing() == Standing.ACTING)
                                .noneMatch(row -> row.during().overlaps(new Period(leave.from, leave.until))));
    }
}
