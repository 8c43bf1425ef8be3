package se.radslag.people.composition;

import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Limit;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.people.seating.Seating;

/** How many sit: no more than the most at any naming, no fewer than the fewest once the composition is confirmed. */
final class SizeRules {

    private SizeRules() {}

    /** No more members than the most; null without a most. */
    @Enforces(Kind.LIMIT)
    static Verdict isNotTooLarge(Limit limit, int most, Seating seating) {
        var seats = Seating.count(seating.among(limit.among()));
        var holds = seats.possible() <= most ? Answer.YES : seats.sure() > most ? Answer.NO : Answer.UNKNOWN;
        return Verdict.of(limit, "people.rule.size-max", holds).facts("members", number(seats, most), "most", most);
    }

    /** No fewer members than the fewest. */
    @Enforces(Kind.LIMIT)
    static Verdict isLargeEnough(Limit limit, int fewest, Seating seating) {
        var seats = Seating.count(seating.among(limit.among()));
        var holds = seats.sure() >= fewest ? Answer.YES : seats.possible() < fewest ? Answer.NO : Answer.UNKNOWN;
        return Verdict.of(limit, "people.rule.size-min", holds)
                .facts(
                        "members",
                        number(seats, fewest),
                        "fewest",
                        fewest,
                        "missing",
                        Math.max(0, fewest - seats.possible()));
    }

    /** The number that speaks: of the possible ones the nearest to the bound. */
    private static int number(Seating.Members seats, int bound) {
        return Math.clamp(bound, seats.sure(), seats.possible());
    }
}
