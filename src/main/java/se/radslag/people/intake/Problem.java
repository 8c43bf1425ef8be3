package se.radslag.people.intake;

/** What is wrong with a cell. */
public enum Problem {
    EMPTY,
    TOO_LONG,
    FORMULA,
    NO_PARTY,
    NO_BODY,
    NO_ORGAN,
    NO_SEAT,
    NO_NUMBER,
    NO_ROLE,
    NO_POST,
    NO_SEX,
    NO_POLITICAL_PARTY,
    NO_SIDE,
    NO_YES,
    NO_DAY,
    ENDS_BEFORE,
    TAKEN,
    TWICE,
    SEVERAL,
    NEEDS_REASON,
    NO_KIND,
    NO_PURPOSE,
    NO_LASTING,
    NO_INITIATIVE,
    NO_TOPIC,
    NO_AMOUNT,
    NO_DOCUMENT,
    NO_FORUM,
    LISTED_TWICE,
    /** A rule of the agreement or the house, whose verdict the fault carries. */
    RULE
}
