package se.radslag.people.composition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Limit;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Side;

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
        var weights = weights(limit, mirrored, composition);
        var places = composition.taken(limit);
        var verdict = leads(limit) ? leads(limit, weights, composition) : proportional(limit, weights, composition);
        return verdict.facts("body", composition.body().id(), "organ", mirrored)
                .facts("who", composition.menders(limit.among()), "of", places.size());
    }

    private static Verdict leads(Limit limit, Map<String, Integer> weights, Composition composition) {
        var leader = leader(limit, weights);
        var places = composition.taken(limit);
        var holds = leader == null
                ? Answer.UNKNOWN
                : Tally.both(places, some -> hasMoreThanHalf(leader, Tally.of(some, sort(limit))));
        int seats = leader == null ? 0 : Tally.of(places, sort(limit)).of(leader);
        return Verdict.of(limit, "people.rule.mirror-leads", holds)
                .facts("leader", leader == null ? "" : leader, "members", seats)
                .facts("missing", Math.max(0, places.size() + 1 - 2 * seats));
    }

    private static Verdict proportional(Limit limit, Map<String, Integer> weights, Composition composition) {
        var places = composition.taken(limit);
        var holds = weights.isEmpty()
                ? Answer.UNKNOWN
                : Tally.both(places, some -> isProportional(weights, Tally.of(some, sort(limit))));
        var tally = Tally.of(places, sort(limit));
        var apart = weights.keySet().stream()
                .filter(sort -> tally.of(sort) < least(weights, sort, tally.total())
                        || tally.of(sort) > most(weights, sort, tally.total()))
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

    /** Whoever leads what is mirrored: the governing side, or the largest political party; null when it cannot be told. */
    static @Nullable String leader(Limit limit, Map<String, Integer> weights) {
        if (bySide(limit)) {
            return weights.isEmpty() ? null : Side.MAJORITY.name();
        }
        var most = weights.values().stream().mapToInt(each -> each).max().orElse(0);
        var first = weights.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .toList();
        return first.size() == 1 ? first.getFirst().getKey() : null;
    }

    static Answer hasMoreThanHalf(String sort, Tally tally) {
        int seats = tally.of(sort);
        if (2 * seats > tally.total()) {
            return Answer.YES;
        }
        return 2 * (seats + tally.untold()) > tally.total() ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer isProportional(Map<String, Integer> weights, Tally tally) {
        boolean over = false;
        int lacking = 0;
        for (var sort : weights.keySet()) {
            over |= tally.of(sort) > most(weights, sort, tally.total());
            lacking += Math.max(0, least(weights, sort, tally.total()) - tally.of(sort));
        }
        over |= tally.by().keySet().stream().anyMatch(sort -> !weights.containsKey(sort));
        if (over || lacking > tally.untold()) {
            return Answer.NO;
        }
        return tally.untold() == 0 ? Answer.YES : Answer.UNKNOWN;
    }

    /** An exact share of some seats, rounded down. */
    static int least(Map<String, Integer> weights, String sort, int seats) {
        return (int) Math.floorDiv((long) weights.getOrDefault(sort, 0) * seats, Math.max(1, sum(weights)));
    }

    /** An exact share of some seats, rounded up. */
    static int most(Map<String, Integer> weights, String sort, int seats) {
        return (int) Math.ceilDiv((long) weights.getOrDefault(sort, 0) * seats, Math.max(1, sum(weights)));
    }

    private static long sum(Map<String, Integer> weights) {
        return weights.values().stream().mapToLong(each -> each).sum();
    }

    static Function<Occupant, @Nullable Object> sort(Limit limit) {
        return bySide(limit) ? Occupant::side : Occupant::politicalParty;
    }

    /** Seats or votes of each side, or each political party, in what is mirrored; empty when the register does not tell. */
    static Map<String, Integer> weights(Limit limit, String mirrored, Composition composition) {
        if (!limit.table().isEmpty() && !bySide(limit)) {
            return limit.table();
        }
        var weights = new TreeMap<String, Integer>();
        var organ = Composition.organ(mirrored);
        for (var party : composition.parties(mirrored)) {
            var key = composition.key(party);
            if (organ != null) {
                composition.register().represented(key, organ, composition.on()).forEach(each -> {
                    var side = composition.register().side(each.politicalParty(), key, composition.on());
                    var sort = bySide(limit) ? (side == null ? null : side.name()) : each.politicalParty();
                    if (sort != null) {
                        weights.merge(sort, each.seats(), Integer::sum);
                    }
                });
            }
            if (bySide(limit) && leads(limit)) {
                composition
                        .register()
                        .coalition(key, composition.on())
                        .forEach(each -> weights.putIfAbsent(each.side().name(), 0));
            }
        }
        return weights;
    }
}
