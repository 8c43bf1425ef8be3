package se.radslag.economy.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Money;

/**
 * Money that a party paid on an instalment, or below zero had back.
 *
 * @param number 1 for the party's first payment in the year
 * @param reference what stands on the bank's slip
 * @param reverses the number of the payment that this takes back; null for a payment
 */
public record Payment(
        String pot,
        int year,
        String party,
        int number,
        int instalment,
        Money amount,
        LocalDate day,
        @Nullable String reference,
        @Nullable Integer reverses) {}
