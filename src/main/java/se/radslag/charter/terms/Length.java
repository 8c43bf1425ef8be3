package se.radslag.charter.terms;

import java.math.BigDecimal;

/** An amount of time as agreements give it: ½ day, 14 days, 3 months. */
public record Length(BigDecimal amount, Unit unit) {

    /** Units of time, from minutes to years. */
    public enum Unit {
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR,
        TERM
    }
}
