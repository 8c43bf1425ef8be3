package se.radslag.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The day that a page shows: the one its address names, else today.
 *
 * @param wrong what the address named, where that is no day
 */
public record OnDay(
        LocalDate day, LocalDate today, @Nullable String wrong) {

    /** The parameter that carries the day. */
    public static final String PARAMETER = "datum";

    public static OnDay of(@Nullable String asked, Clock clock) {
        return of(asked, LocalDate.now(clock));
    }

    public static OnDay of(@Nullable String asked, LocalDate today) {
        if (asked == null || asked.isBlank()) {
            return new OnDay(today, today, null);
        }
        var text = asked.strip();
        try {
            return text.length() == 10 ? new OnDay(LocalDate.parse(text), today, null) : new OnDay(today, today, text);
        } catch (DateTimeParseException noDay) {
            return new OnDay(today, today, text);
        }
    }

    public boolean isToday() {
        return day.equals(today);
    }

    /** The day for an address, where it is another than today; null for today. */
    public @Nullable LocalDate asked() {
        return isToday() ? null : day;
    }

    /** The address of another page on the same day. */
    public String keep(String path) {
        return isToday() ? path : path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + day;
    }
}
