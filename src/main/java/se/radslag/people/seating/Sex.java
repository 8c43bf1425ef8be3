package se.radslag.people.seating;

/** What the register says of a person's sex, where it says anything; used for balance only. */
public enum Sex {
    WOMAN,
    MAN,
    OTHER
}
