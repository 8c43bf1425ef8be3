package se.radslag.economy.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;

/**
 * The change of a price or wage series in a year. Always entered or imported, never assumed.
 *
 * @param percent change since the year before
 * @param edition the day the edition was published; null where it is not told
 */
public record IndexValue(
        String series,
        int year,
        BigDecimal percent,
        Kind kind,
        @Nullable LocalDate edition,
        Text source) {

    /** Whether the year has been measured. */
    public enum Kind {
        FORECAST,
        OUTTURN
    }

    boolean knownOn(LocalDate day) {
        return edition == null || !edition.isAfter(day);
    }
}
