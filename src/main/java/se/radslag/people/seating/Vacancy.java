package se.radslag.people.seating;

/** Why nobody sits in a place. */
public enum Vacancy {
    /** The office that gives the seat has no holder, and nobody acts in it. */
    NO_HOLDER,
    /** Nobody is named. */
    NOT_NAMED,
    /** The register does not tell which or how many places there are. */
    CANNOT_BE_TOLD
}
