package se.radslag.charter.explain;

/** A ground for not being sure of a term; one without any is certain. */
public enum Doubt {
    /** The date lies in a span within which it cannot be told whether the term held. */
    DATE,
    /** A value of the term is not given by the sources. */
    UNKNOWN,
    /** Known through somebody else only. */
    SECOND_HAND,
    /** Another clause says otherwise. */
    CONFLICT,
    /** The clause is unclear: this is how we read it. */
    READING
}
