package se.radslag.economy.out;

import java.util.Locale;

/** What an invoice must know of a party that no agreement says; somebody enters it, and nothing of it is made up. */
public enum Detail {
    /** The registered name. */
    NAME,
    /** The organisation number, ten digits. */
    ORGANISATION,
    /** Which register the address for electronic invoices is in: 0007 for organisation numbers, 0088 for GLN. */
    SCHEME,
    /** The address for electronic invoices in that register. */
    ENDPOINT,
    STREET,
    POSTCODE,
    CITY,
    /** What the party that pays wants to see on an invoice. */
    REFERENCE,
    /** The unit that answers questions; never a person. */
    CONTACT,
    MAIL,
    PHONE,
    /** Where the party is paid. */
    BANKGIRO,
    /** How value added tax is handled when the party invoices, see {@link Vat}. */
    VAT,
    /** Why there is none, in the words that stand on the invoice. */
    VAT_REASON,
    /** The number that the party is registered for value added tax under. */
    VAT_NUMBER;

    /** The name of the field in forms and of the words for it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
