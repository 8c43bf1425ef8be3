package se.radslag.economy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Money;

/**
 * What a cost is set to in a year, for example when it is assessed anew for a term.
 *
 * @param side the side whose part it is; null for the whole
 * @param known the day it became known; null is always
 */
public record BaseAmount(
        String pot,
        int year,
        @Nullable String side,
        Money amount,
        Pot.Status status,
        @Nullable LocalDate known,
        @Nullable Text source) {

    boolean knownOn(LocalDate day) {
        return known == null || !known.isAfter(day);
    }
}
