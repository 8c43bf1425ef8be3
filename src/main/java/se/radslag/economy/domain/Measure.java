package se.radslag.economy.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;

/**
 * A number of a party that costs can go by, with its day and source.
 *
 * @param day the day it was counted, or the last day of the time it covers
 * @param published the day it became known; null is at once
 */
public record Measure(
        Kind kind,
        String party,
        LocalDate day,
        BigDecimal value,
        @Nullable LocalDate published,
        Text source) {

    /** What is counted. */
    public enum Kind {
        POPULATION,
        ORDERS,
        /** what a levy is laid on, in kronor. */
        LEVY,
        TABLE,
        /** what each paid the year before, in kronor. */
        PAID,
        EQUAL,
        /** what each bears of the year. */
        SHARE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean knownOn(LocalDate date) {
        return published == null || !published.isAfter(date);
    }
}
