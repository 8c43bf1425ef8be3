package se.radslag.charter.terms;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many seats a party has by one term. */
public sealed interface Count {

    record Exactly(int number) implements Count {}

    record Between(int min, @Nullable Integer max) implements Count {}

    /** A number for each named party and one for the others. */
    record ByParty(int others, Map<String, Integer> named) implements Count {}

    /**
     * One seat for each started bracket of inhabitants.
     *
     * @param size inhabitants in a full bracket
     * @param at the reference day, as the text gives it
     * @param max the most that one party can have
     */
    record PerStarted(int size, @Nullable Text at, @Nullable Integer max) implements Count {

        /** Seats for a number of inhabitants: 20 000 of 20 000 is one, 20 001 is two. */
        public int seats(int inhabitants) {
            int seats = Math.max(1, Math.ceilDiv(inhabitants, size));
            return max == null ? seats : Math.min(seats, max);
        }
    }
}
