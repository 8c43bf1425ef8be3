package se.radslag.economy.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import se.radslag.kernel.Money;

/**
 * Divides a whole by weights into parts that add up to it, by largest remainder: everyone gets the whole units of its
 * exact share, and the units that are left go to the largest remainders. Equal remainders go to the larger weight first
 * and then by the party's id, never by the order in which the parties came. What is smaller than a unit goes to the
 * first of the largest weights.
 */
public final class Apportionment {

    private record Portion(String party, BigInteger weight, long units, BigInteger remainder) {}

    private static final Comparator<Portion> LARGEST_WEIGHT =
            Comparator.comparing(Portion::weight).reversed().thenComparing(Portion::party);
    private static final Comparator<Portion> LARGEST_REMAINDER =
            Comparator.comparing(Portion::remainder).reversed().thenComparing(LARGEST_WEIGHT);

    private Apportionment() {}

    /**
     * The parts by party, in the order of the parties' ids.
     *
     * @param weights none below zero, at least one above it
     */
    public static SequencedMap<String, Money> of(Money whole, Map<String, BigDecimal> weights, Rounding rounding) {
        long size = Math.absExact(whole.ore());
        long unit = rounding.unit().ore();
        var portions = portions(size / unit, exact(weights));
        var parts = new TreeMap<String, Money>();
        portions.sort(LARGEST_REMAINDER);
        long left = size / unit - portions.stream().mapToLong(Portion::units).sum();
        for (var portion : portions) {
            parts.put(portion.party(), signed(whole, (portion.units() + (left-- > 0 ? 1 : 0)) * unit));
        }
        var largest = Collections.min(portions, LARGEST_WEIGHT).party();
        parts.merge(largest, signed(whole, size % unit), Money::plus);
        return Collections.unmodifiableSequencedMap(parts);
    }

    /** The weights as whole numbers in the same proportion. */
    private static Map<String, BigInteger> exact(Map<String, BigDecimal> weights) {
        int decimals =
                weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var exact = new TreeMap<String, BigInteger>();
        weights.forEach((party, weight) -> {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("The weight of " + party + " is below zero: " + weight);
            }
            exact.put(party, weight.setScale(Math.max(decimals, 0)).unscaledValue());
        });
        return exact;
    }

    private static List<Portion> portions(long units, Map<String, BigInteger> weights) {
        var sum = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0 && units != 0) {
            throw new IllegalArgumentException("There is nobody to bear it: the weights are " + weights);
        }
        var all = sum.max(BigInteger.ONE);
        var portions = new ArrayList<Portion>(weights.size());
        weights.forEach((party, weight) -> {
            var share = BigInteger.valueOf(units).multiply(weight).divideAndRemainder(all);
            portions.add(new Portion(party, weight, share[0].longValueExact(), share[1]));
        });
        return portions;
    }

    private static Money signed(Money whole, long ore) {
        return new Money(whole.ore() < 0 ? -ore : ore);
    }
}
