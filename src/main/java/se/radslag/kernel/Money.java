package se.radslag.kernel;

import java.math.BigDecimal;

/** An amount in whole öre (hundredths of a Swedish krona); the unit of every calculation. */
public record Money(long ore) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** An amount in kronor. @throws ArithmeticException if it has fractions of an öre */
    public static Money kronor(BigDecimal kronor) {
        return new Money(kronor.movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    public BigDecimal inKronor() {
        return BigDecimal.valueOf(ore, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }
}
