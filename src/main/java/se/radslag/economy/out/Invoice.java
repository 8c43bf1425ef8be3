package se.radslag.economy.out;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import se.radslag.kernel.Money;

/**
 * The basis of one invoice: one instalment of one party, with all that the law and the receiver want to see.
 *
 * @param number what Rådslag calls it; an accounting system gives its own
 * @param item what is paid for
 * @param note how the amount came about
 */
public record Invoice(
        String number,
        LocalDate issued,
        LocalDate due,
        int year,
        Billing seller,
        Billing buyer,
        String item,
        String note,
        Money amount) {

    /** @throws IllegalStateException where something is missing that nobody has entered */
    public Invoice {
        if (!seller.missingAsSeller().isEmpty() || !buyer.missingAsBuyer().isEmpty()) {
            throw new IllegalStateException("Missing: " + seller.missingAsSeller() + buyer.missingAsBuyer());
        }
    }

    Vat vat() {
        return seller.vat().orElseThrow();
    }

    /** The tax in whole öre, halves away from zero. */
    Money tax() {
        return Money.kronor(
                amount.inKronor().multiply(vat().percent()).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP));
    }
}
