package se.radslag.economy.reading;

import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.ReferenceDay;

/**
 * What the parties have chosen where the agreement is silent; a figure that rests on it says so.
 *
 * @param countingDay the day that inhabitants are counted on; null leaves what depends on it untold
 */
public record Choices(@Nullable ReferenceDay countingDay) {

    public static final Choices NONE = new Choices(null);
}
