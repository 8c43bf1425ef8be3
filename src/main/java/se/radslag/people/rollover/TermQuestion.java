package se.radslag.people.rollover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.radslag.kernel.StructureId;

/**
 * A party was asked for a term.
 *
 * @param letters when letters were written, the question first and then each reminder
 */
public record TermQuestion(UUID id, String party, LocalDate answerBy, Instant at, List<Instant> letters) {

    public TermQuestion {
        letters = List.copyOf(letters);
    }

    public int reminders() {
        return Math.max(0, letters.size() - 1);
    }

    /** Finds what was asked for a term, by party. */
    @FunctionalInterface
    public interface Lookup {

        Map<String, TermQuestion> of(StructureId structure, LocalDate from);
    }
}
