package se.radslag.charter.life;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Label;
import se.radslag.charter.terms.Text;

/**
 * Something that the agreement asks for once: a review, an evaluation, a settlement; with how it stands on a date.
 *
 * @param subject id of the paper or body that it is about; null for the structure as a whole
 * @param what the charter's own word for it; null for a review
 * @param first the first day of its time
 * @param last the last day of its time
 * @param doneBy id of the paper that fulfils it
 * @param why why the day is unknown
 */
public record Due(
        Kind kind,
        @Nullable String subject,
        @Nullable Label what,
        @Nullable Day first,
        @Nullable Day last,
        Standing standing,
        @Nullable String doneBy,
        @Nullable Text why,
        List<String> clauses) {

    /** What sort of obligation it is. */
    public enum Kind {
        REVIEW,
        OBLIGATION,
        SETTLEMENT
    }

    /** How it stands. */
    public enum Standing {
        AHEAD,
        NOW,
        /** Its time is over, and nothing says that it was done. */
        PASSED,
        DONE,
        UNTOLD
    }

    public Due {
        clauses = List.copyOf(clauses);
    }

    static Standing standing(@Nullable Day first, @Nullable Day last, LocalDate date) {
        if (first == null || last == null) {
            return Standing.UNTOLD;
        }
        return switch (last.next().hasComeOn(date)) {
            case YES -> Standing.PASSED;
            case UNKNOWN -> Standing.UNTOLD;
            case NO ->
                switch (first.hasComeOn(date)) {
                    case YES -> Standing.NOW;
                    case NO -> Standing.AHEAD;
                    case UNKNOWN -> Standing.UNTOLD;
                };
        };
    }
}
