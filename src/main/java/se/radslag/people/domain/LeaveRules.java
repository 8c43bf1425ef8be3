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
