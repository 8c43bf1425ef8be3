package se.radslag.economy.out;

import java.time.LocalDate;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Explainer;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Makes the basis of invoices from payments, in the agreement's own language. */
public final class Invoices {

    private final Charter charter;
    private final Language language;

    public Invoices(Charter charter) {
        this.charter = charter;
        this.language = Language.of(charter.language());
    }

    /** The basis of one payment; every detail that it needs has been entered. */
    public Invoice of(PartyYear year, PartyYear.Payment payment, Billing seller, Billing buyer, LocalDate today) {
        var one = payment.instalment();
        var pot = payment.part().cost().pot();
        var explainer = new Explainer(charter, LocalDate.of(year.year(), 12, 31), language);
        var title = new CostTitles(charter, language).of(pot);
        return new Invoice(
                InvoiceTables.reference(charter, pot, year, one),
                today,
                one.payBy().isBefore(today) ? today : one.payBy(),
                year.year(),
                seller,
                buyer,
                Texts.in(language).say("economy-invoice.item", title, String.valueOf(year.year()), one.number()),
                explainer.tell(one.figure(), 0).text(),
                one.figure().amount());
    }

    /** Whether there is anything to invoice: not for the one who is paid, and not where nothing is due. */
    public static boolean isNeeded(PartyYear year, PartyYear.Payment payment, String payee) {
        return !year.party().equals(payee)
                && !payment.instalment().figure().amount().equals(Money.ZERO);
    }
}
