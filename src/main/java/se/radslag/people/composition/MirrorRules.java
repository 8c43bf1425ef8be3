package se.radslag.people.composition;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Limit;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.people.seating.Occupant;

/**
 * The composition mirrors an organ: the side that leads there holds more than half here, or everybody has the share that
 * they have there, no more than a part of a seat away.
 */
final class MirrorRules {

    private MirrorRules() {}

    static List<Verdict> of(Composition composition, Limit limit) {
        return limit.mirror() == null
                ? List.of()
                : List.of(composition.sure(limit, mirrors(limit, limit.mirror(), composition)));
    }

    @Enforces(Kind.LIMIT)
    static Verdict mirrors(Limit limit, String mirrored, Composition composition) {
        var weights = MirrorWeights.of(limit, mirrored, composition);
        var places = composition.taken(limit);
        var verdict = leads(limit) ? leads(limit, weights, composition) : proportional(limit, weights, composition);
        return verdict.facts("body", composition.body().id(), "organ", mirrored)
                .facts("who", composition.menders(limit.among()), "of", places.size());
    }

    private static Verdict leads(Limit limit, MirrorWeights weights, Composition composition) {
        var leader = weights.leader();
        var places = composition.taken(limit);
        var holds = leader == null
                ? Answer.UNKNOWN
                : Tally.both(places, some -> hasMoreThanHalf(leader, Tally.of(some, sort(limit))));
        int seats = leader == null ? 0 : Tally.of(places, sort(limit)).of(leader);
        return Verdict.of(limit, "people.rule.mirror-leads", holds)
                .facts("leader", leader == null ? "" : leader, "members", seats)
                .facts("missing", Math.max(0, places.size() + 1 - 2 * seats));
    }

    private static Verdict proportional(Limit limit, MirrorWeights weights, Composition composition) {
        var places = composition.taken(limit);
        var holds = weights.isEmpty()
                ? Answer.UNKNOWN
                : Tally.both(places, some -> isProportional(weights, Tally.of(some, sort(limit))));
        var tally = Tally.of(places, sort(limit));
        var apart = weights.by().keySet().stream()
                .filter(sort -> tally.of(sort) < weights.least(sort, tally.total())
                        || tally.of(sort) > weights.most(sort, tally.total()))
                .toList();
        return Verdict.of(limit, "people.rule.mirror-share", holds).facts("apart", String.join(",", apart));
    }

    static boolean leads(Limit limit) {
        return limit.how() == Limit.MirrorHow.SAME_SIDE_LEADS
                || limit.how() == null && limit.by() != Limit.MirrorBy.VOTES;
    }

    static boolean bySide(Limit limit) {
        return limit.by() != Limit.MirrorBy.VOTES;
    }

    static Answer hasMoreThanHalf(String sort, Tally tally) {
        int seats = tally.of(sort);
        if (2 * seats > tally.total()) {
            return Answer.YES;
        }
        return 2 * (seats + tally.untold()) > tally.total() ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer isProportional(MirrorWeights weights, Tally tally) {
        boolean over = false;
        int lacking = 0;
        for (var sort : weights.by().keySet()) {
            over |= tally.of(sort) > weights.most(sort, tally.total());
            lacking += Math.max(0, weights.least(sort, tally.total()) - tally.of(sort));
        }
        over |= tally.by().keySet().stream().anyMatch(sort -> !weights.by().containsKey(sort));
        if (over || lacking > tally.untold()) {
            return Answer.NO;
        }
        return tally.untold() == 0 ? Answer.YES : Answer.UNKNOWN;
    }

    static Function<Occupant, @Nullable Object> sort(Limit limit) {
        return bySide(limit) ? Occupant::side : Occupant::politicalParty;
    }
}
