package se.radslag.people;

/** What a form of who governs a party carries, so that any change by another is noticed. */
@FunctionalInterface
public interface CoalitionLookup {

    /** A mark of everything that is said of who governs the party, at any time. */
    String mark(PartyKey party);
}
