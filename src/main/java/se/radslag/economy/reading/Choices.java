package se.radslag.economy.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.ReferenceDay;

/**
 * What the parties have chosen where the agreement is silent; a figure that rests on it says so.
 *
 * @param countingDay the day that inhabitants, orders or incomes are counted on; null leaves what depends on it untold
 * @param effect the first day on which that count is used; null is the whole year
 */
public record Choices(
        @Nullable ReferenceDay countingDay, @Nullable LocalDate effect) {

    public static final Choices NONE = new Choices(null, null);

    public Choices(@Nullable ReferenceDay countingDay) {
        this(countingDay, null);
    }
}
