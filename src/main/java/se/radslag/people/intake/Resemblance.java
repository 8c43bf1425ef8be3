package se.radslag.people.intake;

import org.jspecify.annotations.Nullable;

/**
 * That a row is, or may be, something that is known already.
 *
 * @param text what the row calls it
 * @param other what it is called where it is known
 * @param path its page below the structure's; null where it has none yet
 */
public record Resemblance(
        int line,
        String text,
        How how,
        String other,
        @Nullable String path) {

    /** Whether it is taken in as something new all the same. */
    public boolean isNearly() {
        return how == How.NEARLY || how == How.NEARLY_ROW;
    }

    /** How near it is, and so what becomes of the row. */
    public enum How {
        /** Nearly the same name: the row is taken in as something new. */
        NEARLY,
        /** Nearly the same name as an earlier row: both are taken in. */
        NEARLY_ROW,
        /** A body of the agreement of which nothing else is known: the row says more of it. */
        MORE,
        /** The same: the row is passed over, and what is known stands. */
        THERE
    }
}
