package se.radslag.charter.terms;

/** What a time limit is counted from. */
public enum Event {
    MEETING,
    PREPARATION_MEETING,
    ELECTION,
    NAMING,
    TERM_START,
    AGREEMENT_END,
    ADJUSTMENT,
    DISPATCH
}
