package se.radslag.economy.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Rounding;

/**
 * How a year is set where the agreement leaves it open.
 *
 * @param countingDay the day that inhabitants, orders or incomes are counted on; null where the agreement gives it
 * @param effect the first day on which that count is used; null is the whole year
 */
public record YearChoice(
        String pot,
        int year,
        @Nullable LocalDate countingDay,
        @Nullable LocalDate effect,
        Rounding.Unit unit) {}
