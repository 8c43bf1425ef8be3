package se.radslag.kernel;

/** What a text demands; never more than the status of its paper allows. Ordered from weakest to strongest. */
public enum Force {
    NOTE,
    SHOULD,
    MUST;

    public boolean strongerThan(Force other) {
        return compareTo(other) > 0;
    }
}
