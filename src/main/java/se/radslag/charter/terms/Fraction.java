package se.radslag.charter.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share of a whole, kept exact: 1/3, 30 % = 30/100, 0.5 ‰. */
public record Fraction(long part, long whole) implements Comparable<Fraction> {

    public Fraction {
        if (whole <= 0 || part < 0) {
            throw new IllegalArgumentException("Not a share: " + part + "/" + whole);
        }
    }

    /** The smallest whole number that is at least this share of n: a third of 25 is 9. */
    public int ceilingOf(int n) {
        return Math.toIntExact(Math.ceilDiv(part * n, whole));
    }

    /** The largest whole number that is at most this share of n. */
    public int floorOf(int n) {
        return Math.toIntExact(Math.floorDiv(part * n, whole));
    }

    public BigDecimal percent(int decimals) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return Long.compare(Math.multiplyExact(part, other.whole), Math.multiplyExact(other.part, whole));
    }

    @Override
    public String toString() {
        return whole == 100 ? part + " %" : part + "/" + whole;
    }
}
