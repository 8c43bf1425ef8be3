package se.radslag.charter.terms;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** The day on which something is counted, such as the inhabitants that seats or costs go by. */
public sealed interface ReferenceDay {

    /** The very day. */
    record Exact(LocalDate day) implements ReferenceDay {}

    /** A day of the year in which an election is, of the year before it, or of the year before the one that is meant. */
    record InYear(MonthDay day, Year year) implements ReferenceDay {}

    /** As the text has it, where no day can be computed from it. */
    record InWords(Text words) implements ReferenceDay {}

    /** Which year is meant. */
    enum Year {
        ELECTION_YEAR,
        BEFORE_ELECTION,
        YEAR_BEFORE
    }

    /** The day that counts for seats on a date after an election; null where it cannot be computed. */
    default @Nullable LocalDate forSeats(LocalDate date, @Nullable LocalDate election) {
        return switch (this) {
            case Exact exact -> exact.day();
            case InYear in when in.year() == Year.YEAR_BEFORE -> in.day().atYear(date.getYear() - 1);
            case InYear in when election == null -> null;
            case InYear in when in.year() == Year.BEFORE_ELECTION -> in.day().atYear(election.getYear() - 1);
            case InYear in -> in.day().atYear(election.getYear());
            case InWords _ -> null;
        };
    }
}
