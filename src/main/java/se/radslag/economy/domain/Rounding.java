package se.radslag.economy.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import se.radslag.kernel.Money;

/**
 * The named way in which fractions become whole amounts. Parts of a whole go by <em>largest remainder</em>, so that they
 * always add up; an amount by itself goes to the <em>nearest</em> unit, halves away from zero.
 */
public record Rounding(Unit unit) {

    public static final Rounding ORE = new Rounding(Unit.ORE);
    public static final Rounding KRONA = new Rounding(Unit.KRONA);
    public static final Rounding THOUSAND = new Rounding(Unit.THOUSAND);

    /** The smallest amount that a part may have. */
    public enum Unit {
        ORE(1),
        KRONA(100),
        THOUSAND(100_000);

        private final long ore;

        Unit(long ore) {
            this.ore = ore;
        }

        public long ore() {
            return ore;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An amount times a factor, to the nearest unit. */
    public Money times(Money amount, BigDecimal factor) {
        return times(amount, Share.of(factor));
    }

    /** An amount times a share, to the nearest unit. */
    public Money times(Money amount, Share share) {
        return nearest(BigInteger.valueOf(amount.ore()).multiply(share.part()), share.whole());
    }

    /** A fraction of öre, to the nearest unit. */
    private Money nearest(BigInteger part, BigInteger whole) {
        var units = whole.multiply(BigInteger.valueOf(unit.ore));
        var size = part.abs().shiftLeft(1).add(units).divide(units.shiftLeft(1)).longValueExact();
        return new Money(Math.multiplyExact(part.signum() < 0 ? -size : size, unit.ore));
    }
}
