package se.radslag.charter.terms;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** When a term of office begins: on a day of the year after an election, on the election day, or at the first meeting. */
public record TermStart(After after, @Nullable MonthDay day) {

    /** What the beginning is counted from. */
    public enum After {
        ELECTION,
        FIRST_MEETING
    }

    /** The first day of the term that follows an election; null when it waits for a meeting. */
    public @Nullable LocalDate following(LocalDate election) {
        if (after == After.FIRST_MEETING) {
            return null;
        }
        if (day == null) {
            return election;
        }
        var sameYear = day.atYear(election.getYear());
        return sameYear.isAfter(election) ? sameYear : day.atYear(election.getYear() + 1);
    }
}
