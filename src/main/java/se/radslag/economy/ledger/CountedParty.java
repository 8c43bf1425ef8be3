package se.radslag.economy.ledger;

import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Measure;

/**
 * What is known of a party on a day of counting.
 *
 * @param before what it was thought to be before it was corrected; null where it was not
 * @param entered the row that it was entered by; null where the agreement itself tells it
 */
public record CountedParty(
        Measure value, @Nullable Measure before, @Nullable Row<Measure> entered) {

    CountedParty corrected(Row<Measure> row) {
        return new CountedParty(row.value(), entered == null ? null : value, row);
    }
}
