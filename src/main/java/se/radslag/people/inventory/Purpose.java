package se.radslag.people.inventory;

/** What a network is mainly for; it may be several. */
public enum Purpose {
    EXCHANGE,
    MONITORING,
    OPERATIVE
}
