package se.radslag.charter.file;

import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Day;

/** Turns the last day of something into the first day without it. */
final class Days {

    private Days() {}

    /** Until a date includes that date; until a change ends the day before it. */
    static @Nullable Day end(@Nullable Day until) {
        if (until == null || isOpen(until)) {
            return null;
        }
        return until.change() == null ? until.next() : until;
    }

    /** The day of {@code further-notice}, which never comes. */
    static final Day FURTHER_NOTICE = new Day(null, null, null, "further-notice", null, null);

    static boolean isOpen(Day day) {
        return "further-notice".equals(day.change());
    }
}
