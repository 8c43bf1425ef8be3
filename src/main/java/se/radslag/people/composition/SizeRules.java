package se.radslag.people.composition;

import java.util.ArrayList;
import java.util.List;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Limit;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.people.seating.Seating;

/** How many sit: no more than the most at any naming, no fewer than the fewest once the composition is confirmed. */
final class SizeRules {

    private SizeRules() {}

    /** Both bounds of a size. */
    static List<Verdict> of(Composition composition, Limit limit) {
        var verdicts = new ArrayList<Verdict>();
        if (limit.size() != null && limit.size().min() != null) {
            verdicts.add(
                    composition.sure(limit, isLargeEnough(limit, limit.size().min(), composition)));
        }
        if (limit.size() != null && limit.size().max() != null) {
            verdicts.add(
                    composition.sure(limit, isNotTooLarge(limit, limit.size().max(), composition)));
        }
        return verdicts;
    }

    /** The upper bounds that one seat counts towards. */
    static List<Verdict> upper(Composition composition, String seat, boolean countsIn) {
        var verdicts = new ArrayList<Verdict>();
        for (var limit : composition.limits()) {
            boolean concerns =
                    limit.among().isEmpty() ? countsIn : limit.among().contains(seat);
            if (concerns && limit.size() != null && limit.size().max() != null) {
                verdicts.add(composition.sure(
                        limit, isNotTooLarge(limit, limit.size().max(), composition)));
            }
        }
        return verdicts;
    }

    @Enforces(Kind.LIMIT)
    static Verdict isNotTooLarge(Limit limit, int most, Composition composition) {
        var seats = members(limit, composition);
        var holds = seats.possible() <= most ? Answer.YES : seats.sure() > most ? Answer.NO : Answer.UNKNOWN;
        int members = Math.clamp(most, seats.sure(), seats.possible());
        var verdict = limit.among().isEmpty()
                ? Verdict.of(limit, "people.rule.size-max", holds)
                : Verdict.of(limit, "people.rule.part-max", holds);
        return verdict.facts("body", composition.body().id(), "who", composition.menders(limit.among()))
                .facts("members", members, "most", most, "sure", seats.sure(), "possible", seats.possible());
    }

    @Enforces(Kind.LIMIT)
    static Verdict isLargeEnough(Limit limit, int fewest, Composition composition) {
        var seats = members(limit, composition);
        var holds = seats.sure() >= fewest ? Answer.YES : seats.possible() < fewest ? Answer.NO : Answer.UNKNOWN;
        int members = Math.clamp(fewest, seats.sure(), seats.possible());
        var verdict = limit.among().isEmpty()
                ? Verdict.of(limit, "people.rule.size-min", holds)
                : Verdict.of(limit, "people.rule.part-min", holds);
        return verdict.facts("body", composition.body().id(), "who", composition.menders(limit.among()))
                .facts("members", members, "fewest", fewest, "sure", seats.sure(), "possible", seats.possible())
                .facts("missing", Math.max(0, fewest - seats.possible()));
    }

    private static Seating.Members members(Limit limit, Composition composition) {
        return Seating.count(composition.seating().among(limit.among()));
    }
}
