package se.radslag.people.seating;

/** How somebody stands to an office. */
public enum Standing {
    /** Holds it. */
    HOLDER,
    /** Acts in it while nobody holds it, or while the holder is on leave. */
    ACTING,
    /** Holds it and is on leave from it. */
    ON_LEAVE
}
