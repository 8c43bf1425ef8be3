package se.radslag.economy.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change to a year that somebody only wants to see the outcome of; what is null stays as it is.
 *
 * @param key by what each side shares
 * @param day the day that inhabitants are counted on
 * @param party somebody who comes late or leaves early
 * @param first the first day of that party
 * @param last the last day of that party
 * @param percent the index of the year
 */
public record Supposed(
        @Nullable SharedBy key,
        @Nullable LocalDate day,
        @Nullable String party,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable BigDecimal percent) {

    /** By what a side can share. */
    public enum SharedBy {
        POPULATION,
        EQUAL,
        PAID_BEFORE
    }
}
