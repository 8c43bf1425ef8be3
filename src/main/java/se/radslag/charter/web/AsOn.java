package se.radslag.charter.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The day that a page shows: the one its address names, else today.
 *
 * @param wrong what the address named, where that is no day
 */
public record AsOn(LocalDate day, LocalDate today, @Nullable String wrong) {

    /** The parameter that carries the day. */
    public static final String PARAMETER = "datum";

    public static AsOn of(@Nullable String asked, Clock clock) {
        var today = LocalDate.now(clock);
        if (asked == null || asked.isBlank()) {
            return new AsOn(today, today, null);
        }
        try {
            var text = asked.strip();
            var day = text.length() == 10 ? LocalDate.parse(text) : null;
            return day == null ? new AsOn(today, today, text) : new AsOn(day, today, null);
        } catch (DateTimeParseException noDay) {
            return new AsOn(today, today, asked.strip());
        }
    }

    public boolean isToday() {
        return day.equals(today);
    }

    /** The address of another page on the same day. */
    public String keep(String path) {
        return isToday() ? path : path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + day;
    }
}
