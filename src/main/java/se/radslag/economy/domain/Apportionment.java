package se.radslag.economy.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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
        filled(size / unit, portions).forEach((party, units) -> parts.put(party, signed(whole, units * unit)));
        var largest = Collections.min(portions, LARGEST_WEIGHT).party();
        parts.merge(largest, signed(whole, size % unit), Money::plus);
        return Collections.unmodifiableSequencedMap(parts);
    }

    /**
     * The same amounts in whole units, so that together they are their sum to the nearest unit: each goes down to the unit
     * below it, and the units that are left go to the largest remainders.
     */
    public static SequencedMap<String, Money> together(Map<String, Money> amounts, Rounding rounding) {
        long unit = rounding.unit().ore();
        var portions = new ArrayList<Portion>(amounts.size());
        amounts.forEach((party, amount) -> portions.add(new Portion(
                party,
                BigInteger.valueOf(amount.ore()),
                Math.floorDiv(amount.ore(), unit),
                BigInteger.valueOf(Math.floorMod(amount.ore(), unit)))));
        var sum = amounts.values().stream().reduce(Money.ZERO, Money::plus);
        var rounded = new TreeMap<String, Money>();
        filled(rounding.times(sum, Share.ALL).ore() / unit, portions)
                .forEach((party, units) -> rounded.put(party, new Money(units * unit)));
        return Collections.unmodifiableSequencedMap(rounded);
    }

    /** How many units each gets when those that are left have gone to the largest remainders. */
    private static Map<String, Long> filled(long units, List<Portion> portions) {
        portions.sort(LARGEST_REMAINDER);
        long left = units - portions.stream().mapToLong(Portion::units).sum();
        var filled = new HashMap<String, Long>();
        for (var portion : portions) {
            filled.put(portion.party(), portion.units() + (left-- > 0 ? 1 : 0));
        }
        return filled;
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
