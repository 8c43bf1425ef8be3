package se.radslag.economy.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import se.radslag.charter.terms.Fraction;
import se.radslag.kernel.Money;

/** A share of any size, kept exact however far it is carried: 2/3, 1.02, 11 922 of 18 750. */
public record Share(BigInteger part, BigInteger whole) implements Comparable<Share> {

    public static final Share NONE = new Share(BigInteger.ZERO, BigInteger.ONE);
    public static final Share ALL = new Share(BigInteger.ONE, BigInteger.ONE);

    public Share {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("Not a share: " + part + "/" + whole);
        }
        var common = part.gcd(whole);
        part = part.divide(common);
        whole = whole.divide(common);
    }

    public static Share of(Fraction fraction) {
        return new Share(BigInteger.valueOf(fraction.part()), BigInteger.valueOf(fraction.whole()));
    }

    public static Share of(BigDecimal number) {
        return number.scale() <= 0
                ? new Share(number.toBigIntegerExact(), BigInteger.ONE)
                : new Share(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** What an amount is of a whole; nothing of nothing is nothing. */
    public static Share of(Money part, Money whole) {
        return whole.ore() == 0
                ? NONE
                : new Share(
                        BigInteger.valueOf(whole.ore() < 0 ? -part.ore() : part.ore()),
                        BigInteger.valueOf(whole.ore()).abs());
    }

    public static Share sum(Collection<Share> shares) {
        return shares.stream().reduce(NONE, Share::plus);
    }

    public Share plus(Share other) {
        return new Share(part.multiply(other.whole).add(other.part.multiply(whole)), whole.multiply(other.whole));
    }

    public Share minus(Share other) {
        return plus(new Share(other.part.negate(), other.whole));
    }

    /** The number that this times makes one. */
    public Share inverse() {
        return new Share(/* part= */ whole, /* whole= */ part);
    }

    /** In per cent, halves away from zero. */
    public BigDecimal percent(int decimals) {
        return new BigDecimal(part).movePointRight(2).divide(new BigDecimal(whole), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Share other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
