package se.radslag.economy.ledger;

import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Measure;

/**
 * What is known of a party on a day of counting.
 *
 * @param entered the row that it was entered by; null where the agreement itself tells it
 */
public record CountedParty(Measure value, @Nullable Row<Measure> entered) {}
