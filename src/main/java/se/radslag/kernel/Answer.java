package se.radslag.kernel;

/** A three-valued answer, since agreements and registers do not always tell: yes, no, or it cannot be told. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    /** The answer to a plain condition. */
    public static Answer of(boolean condition) {
        return condition ? YES : NO;
    }

    /** Yes only if both are; no as soon as one is. */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** Yes as soon as one is; no only if both are. */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
