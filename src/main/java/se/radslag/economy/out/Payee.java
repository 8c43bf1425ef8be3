package se.radslag.economy.out;

/**
 * The party that the others pay to and that invoices them.
 *
 * @param sequence how many times one has been chosen
 */
public record Payee(String party, int sequence) {}
