package se.radslag.people.rollover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.StructureId;

/**
 * A party has said what it can for a term.
 *
 * @param remains what it cannot say yet, and when that comes; null when nothing remains
 */
public record TermAnswer(UUID id, String party, @Nullable String remains, Instant at) {

    /** Finds the answers that stand for a term, by party. */
    @FunctionalInterface
    public interface Lookup {

        Map<String, TermAnswer> of(StructureId structure, LocalDate from);
    }
}
