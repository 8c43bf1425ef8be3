package se.radslag.charter.web.parts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.OnDay;

/**
 * The choice of day: a line of time cut where something changes, each part a way to that time, and a field for any day.
 *
 * @param path this page
 */
public record DayBar(String path, OnDay onDay, List<Span> spans) {

    private static final int WIDEST = 6;

    public DayBar {
        spans = List.copyOf(spans);
    }

    /** What held during a part of time, in a few words. */
    public record Held(String text, boolean isSure) {}

    /**
     * A part of time within which nothing changes.
     *
     * @param from its first day; null for the time before all that is known
     */
    public record Span(@Nullable LocalDate from, LocalDate shown, Held held, int width, boolean isCurrent) {

        public String css() {
            return "asof__span--w" + width + (held.isSure ? "" : " asof__span--unsure");
        }

        public @Nullable String current() {
            return isCurrent ? "date" : null;
        }
    }

    public static DayBar of(String path, OnDay onDay, List<LocalDate> days, Function<LocalDate, Held> held) {
        var turns = turns(days, held);
        var spans = new ArrayList<Span>();
        if (!turns.isEmpty()) {
            spans.add(span(null, turns.getFirst(), onDay, held));
        }
        for (int i = 0; i < turns.size(); i++) {
            spans.add(span(turns.get(i), i + 1 < turns.size() ? turns.get(i + 1) : null, onDay, held));
        }
        return new DayBar(path, onDay, spans);
    }

    /** The days on which what is said becomes another. */
    private static List<LocalDate> turns(List<LocalDate> days, Function<LocalDate, Held> held) {
        var turns = new ArrayList<LocalDate>();
        var before = days.isEmpty() ? null : held.apply(days.getFirst().minusDays(1));
        for (var day : days) {
            var now = held.apply(day);
            if (!now.equals(before)) {
                turns.add(day);
            }
            before = now;
        }
        return turns;
    }

    private static Span span(
            @Nullable LocalDate from, @Nullable LocalDate end, OnDay onDay, Function<LocalDate, Held> held) {
        boolean current = (from == null || !onDay.day().isBefore(from))
                && (end == null || onDay.day().isBefore(end));
        var shown = from != null ? from : end == null ? onDay.day() : end.minusDays(1);
        var last = end == null ? max(onDay.today(), shown) : end;
        int width = from == null ? 1 : width(ChronoUnit.DAYS.between(from, last));
        return new Span(from, shown, held.apply(shown), width, current);
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** A width that grows with the time's length, slowly, so that short times can be hit too. */
    private static int width(long days) {
        return Math.clamp(Math.round(Math.log(1 + days / 60.0) / Math.log(2)), 1, WIDEST);
    }

    public String href(LocalDate day) {
        return path + "?" + OnDay.PARAMETER + "=" + day;
    }
}
