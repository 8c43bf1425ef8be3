package se.radslag.people.composition;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Fraction;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Limit;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.people.seating.Occupant;

/** Nobody holds a larger share of the places than the agreement lets them. */
final class ShareRules {

    private ShareRules() {}

    static List<Verdict> of(Composition composition, Limit limit) {
        return limit.share() == null
                ? List.of()
                : List.of(composition.sure(limit, nobodyHasTooMuch(limit, limit.share(), composition)));
    }

    @Enforces(Kind.LIMIT)
    static Verdict nobodyHasTooMuch(Limit limit, Limit.Share share, Composition composition) {
        var per = share.per() == null ? Limit.Per.PARTY : share.per();
        var places = composition.taken(limit);
        var holds = Tally.both(places, some -> holds(Tally.of(some, sort(per)), share.max()));
        var tally = Tally.of(places, sort(per));
        var largest = tally.by().entrySet().stream().max(Map.Entry.comparingByValue());
        return Verdict.of(limit, "people.rule.share", holds)
                .facts("body", composition.body().id(), "per", per.name())
                .facts("largest", largest.map(Map.Entry::getKey).orElse(""))
                .facts("members", largest.map(Map.Entry::getValue).orElse(0), "of", tally.total())
                .facts("most", share.max().floorOf(tally.total()));
    }

    private static Answer holds(Tally tally, Fraction max) {
        int most = max.floorOf(tally.total());
        int largest = tally.by().values().stream().mapToInt(each -> each).max().orElse(0);
        if (largest > most) {
            return Answer.NO;
        }
        return tally.untold() == 0 || largest + tally.untold() <= most ? Answer.YES : Answer.UNKNOWN;
    }

    private static Function<Occupant, @Nullable Object> sort(Limit.Per per) {
        return switch (per) {
            case PARTY -> Occupant::home;
            case POLITICAL_PARTY -> Occupant::politicalParty;
            case SIDE -> Occupant::side;
        };
    }
}
