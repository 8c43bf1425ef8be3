package se.radslag.charter.file;

import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Day;

/** Turns the last day of something into the first day without it. */
final class Days {

    private Days() {}

    /** Until a date includes that date; until a change ends the day before it. */
    static @Nullable Day end(@Nullable Day until) {
        return until == null ? null : until.end();
    }

    /** The day of {@code further-notice}, which never comes. */
    static final Day FURTHER_NOTICE = new Day(null, null, null, "further-notice", null, null);
}
