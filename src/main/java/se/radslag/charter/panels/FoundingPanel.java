package se.radslag.charter.panels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Part;

/** Something that a module above the charter has to show of a body before it is founded; at most three to a page. */
@FunctionalInterface
public interface FoundingPanel {

    Optional<Part> of(Charter charter, Sketch sketch, LocalDate day, Language language);

    /**
     * What a body is to be, as far as it is typed.
     *
     * @param meetings in a year; null where it is not said
     */
    record Sketch(List<Seats> seats, @Nullable Integer meetings) {

        public Sketch {
            seats = List.copyOf(seats);
        }
    }

    /**
     * Seats of a body to be.
     *
     * @param parties id of a party or of a group
     * @param each whether every party of the group has them
     * @param min at least; null where it is not said
     * @param max at most; null where it is not said
     */
    record Seats(
            String parties,
            boolean each,
            @Nullable Integer min,
            @Nullable Integer max) {}
}
