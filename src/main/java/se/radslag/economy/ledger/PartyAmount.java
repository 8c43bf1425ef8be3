package se.radslag.economy.ledger;

import se.radslag.charter.terms.Text;
import se.radslag.kernel.Money;

/** An amount of one party in a year of a cost: what it paid before, or what it pays on top. */
public record PartyAmount(String pot, int year, String party, Money amount, Text source) {}
