package se.radslag.people.composition;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Limit;
import se.radslag.people.seating.Side;

/**
 * What weighs how much in what is mirrored: seats of each side, or seats or votes of each political party.
 *
 * @param by empty when the register does not tell
 */
record MirrorWeights(Map<String, Integer> by, boolean isBySide) {

    /** What a limit mirrors, as the agreement tables it, else as the register tells. */
    static MirrorWeights of(Limit limit, String mirrored, Composition composition) {
        boolean bySide = MirrorRules.bySide(limit);
        if (!limit.table().isEmpty() && !bySide) {
            return new MirrorWeights(limit.table(), false);
        }
        var weights = new TreeMap<String, Integer>();
        var organ = Composition.organ(mirrored);
        for (var party : composition.parties(mirrored)) {
            var key = composition.key(party);
            if (organ != null) {
                composition.register().represented(key, organ, composition.on()).forEach(each -> {
                    var side = composition.register().side(each.politicalParty(), key, composition.on());
                    var sort = bySide ? (side == null ? null : side.name()) : each.politicalParty();
                    if (sort != null) {
                        weights.merge(sort, each.seats(), Integer::sum);
                    }
                });
            }
            if (bySide && MirrorRules.leads(limit)) {
                composition
                        .register()
                        .coalition(key, composition.on())
                        .forEach(each -> weights.putIfAbsent(each.side().name(), 0));
            }
        }
        return new MirrorWeights(weights, bySide);
    }

    boolean isEmpty() {
        return by.isEmpty();
    }

    /** Whoever leads what is mirrored: the governing side, or the largest political party; null when it cannot be told. */
    @Nullable
    String leader() {
        if (isBySide) {
            return by.isEmpty() ? null : Side.MAJORITY.name();
        }
        var most = by.values().stream().mapToInt(each -> each).max().orElse(0);
        var first =
                by.entrySet().stream().filter(each -> each.getValue() == most).toList();
        return first.size() == 1 ? first.getFirst().getKey() : null;
    }

    /** An exact share of some seats, rounded down. */
    int least(String sort, int seats) {
        return (int) Math.floorDiv((long) by.getOrDefault(sort, 0) * seats, Math.max(1, sum()));
    }

    /** An exact share of some seats, rounded up. */
    int most(String sort, int seats) {
        return (int) Math.ceilDiv((long) by.getOrDefault(sort, 0) * seats, Math.max(1, sum()));
    }

    private long sum() {
        return by.values().stream().mapToLong(each -> each).sum();
    }
}
