package se.radslag.charter.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Answer;

/**
 * A day as sources give it: exact, somewhere in a span, named by a change, second-hand, or unknown.
 *
 * @param earliest first day it can have been; null when unknown
 * @param latest last day it can have been; null when unknown
 * @param taken the day taken where one must be shown
 * @param change id of the named change that it is the day of
 * @param why why it is unknown
 * @param source where a second-hand day comes from
 */
public record Day(
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable LocalDate taken,
        @Nullable String change,
        @Nullable Text why,
        @Nullable String source) {

    public static Day of(LocalDate day) {
        return new Day(day, day, day, null, null, null);
    }

    public static Day unknown(Text why) {
        return new Day(null, null, null, null, why, null);
    }

    public boolean isExact() {
        return earliest != null && earliest.equals(latest);
    }

    public boolean isUnknown() {
        return earliest == null;
    }

    public Day named(String id) {
        return new Day(earliest, latest, taken, id, why, source);
    }

    public Day from(String where) {
        return new Day(earliest, latest, taken, change, why, where);
    }

    /** The day after; used since a term that holds until a day holds on that day too. */
    public Day next() {
        return new Day(plusOne(earliest), plusOne(latest), plusOne(taken), change, why, source);
    }

    /** Read as the last day of something: the first day without it; null when that never comes. */
    public @Nullable Day end() {
        if ("further-notice".equals(change)) {
            return null;
        }
        return change == null ? next() : this;
    }

    private static @Nullable LocalDate plusOne(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    /** Whether it has come on a date; inside an uncertain span that cannot be told. */
    public Answer hasComeOn(LocalDate date) {
        if (earliest == null || latest == null) {
            return Answer.UNKNOWN;
        }
        if (date.isBefore(earliest)) {
            return Answer.NO;
        }
        return date.isBefore(latest) ? Answer.UNKNOWN : Answer.YES;
    }
}
