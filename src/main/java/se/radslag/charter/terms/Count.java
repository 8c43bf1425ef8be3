package se.radslag.charter.terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
     * @param at the reference day on which inhabitants are counted
     * @param effect when a new number of seats begins to hold; at the election itself where nothing is said
     * @param max the most that one party can have
     */
    record PerStarted(
            int size,
            @Nullable ReferenceDay at,
            @Nullable TermStart effect,
            @Nullable Integer max) implements Count {

        /** Seats for a number of inhabitants: 20 000 of 20 000 is one, 20 001 is two. */
        public int seats(int inhabitants) {
            int seats = Math.max(1, Math.ceilDiv(inhabitants, size));
            return max == null ? seats : Math.min(seats, max);
        }

        /** The day whose inhabitants decide the seats on a date; null where the text does not let it be told. */
        public @Nullable LocalDate countedOn(LocalDate date, List<LocalDate> elections) {
            if (at == null) {
                return null;
            }
            var election = elections.stream()
                    .filter(each -> hasEffect(each, date))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return at.forSeats(date, election);
        }

        private boolean hasEffect(LocalDate election, LocalDate date) {
            var start = effect == null ? election : effect.following(election);
            return start != null && !start.isAfter(date);
        }
    }
}
