package se.radslag.people.web.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;
import se.radslag.people.PoliticalParty;
import se.radslag.people.web.Scene;
import se.radslag.people.web.time.TimePicture.Look;

/** Draws what was held when, row by row, from the first day to the last. */
public final class TimeDrawing {

    private static final double WIDTH = 1000;
    private static final int ROW = 54;
    private static final int HEAD = 26;

    private final Scene scene;
    private final LocalDate first;
    private final LocalDate last;

    private TimeDrawing(Scene scene, LocalDate first, LocalDate last) {
        this.scene = scene;
        this.first = first;
        this.last = last;
    }

    /** What becomes a row. */
    public record Line(String label, @Nullable String path, List<Stretch> stretches) {

        public Line {
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * What becomes a bar.
     *
     * @param note what is to be known besides the time; empty for nothing
     */
    public record Stretch(
            Period during,
            String name,
            @Nullable String path,
            @Nullable PoliticalParty party,
            Look look,
            boolean isSure,
            String note) {}

    /** What the picture is called, and what its rows and bars are. */
    public record Words(String title, String row, String bar) {}

    /** The picture; null when nothing was ever held. */
    public static @Nullable TimePicture of(Scene scene, Words words, List<Line> lines) {
        return of(scene, words, lines, null);
    }

    /** The picture, from a day on where one is given; null when nothing was ever held. */
    public static @Nullable TimePicture of(Scene scene, Words words, List<Line> lines, @Nullable LocalDate since) {
        var held = lines.stream()
                .flatMap(line -> line.stretches.stream())
                .filter(each -> each.look != Look.VACANT)
                .toList();
        var first = held.stream()
                .map(each -> each.during.first())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(day -> since != null && day.isBefore(since) ? since : day);
        if (first.isEmpty()) {
            return null;
        }
        var today = scene.onDay().today();
        var end = held.stream()
                .map(each -> each.during.last())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(today))
                .orElse(today.plusMonths(1));
        return new TimeDrawing(scene, first.get(), end).draw(words, lines);
    }

    private TimePicture draw(Words words, List<Line> lines) {
        var rows = new ArrayList<TimePicture.Row>();
        for (var line : lines) {
            rows.add(new TimePicture.Row(
                    line.label,
                    line.path,
                    HEAD + rows.size() * ROW,
                    line.stretches.stream().filter(this::isShown).map(this::bar).toList()));
        }
        return new TimePicture(words.title, words.row, words.bar, HEAD + rows.size() * ROW + 4, years(), rows, today());
    }

    /** What is vacant after everything that is known, or was before it, is not drawn. */
    private boolean isShown(Stretch stretch) {
        var begins = stretch.during.first();
        var ends = stretch.during.last();
        return (begins == null || !begins.isAfter(last)) && (ends == null || !ends.isBefore(first));
    }

    private @Nullable String today() {
        var today = scene.onDay().today();
        return today.isBefore(first) || today.isAfter(last) ? null : decimal(x(today));
    }

    /** As many years as have room for their numbers. */
    private List<TimePicture.Year> years() {
        var years = new ArrayList<TimePicture.Year>();
        int step = Math.ceilDiv(last.getYear() - first.getYear() + 1, 20);
        for (int year = first.getYear(); year <= last.getYear(); year += step) {
            var begins = LocalDate.of(year, 1, 1);
            if (!begins.isBefore(first)) {
                years.add(new TimePicture.Year(decimal(x(begins)), String.valueOf(year)));
            }
        }
        return years;
    }

    private TimePicture.Bar bar(Stretch stretch) {
        var during = stretch.during;
        double from = Math.max(0, x(Objects.requireNonNullElse(during.first(), first)));
        double to = x(during.last() == null ? last : during.last().plusDays(1));
        double width = Math.max(2, Math.min(WIDTH, to) - from - 1.5);
        return new TimePicture.Bar(
                decimal(from),
                decimal(width),
                decimal(from + 7),
                stretch.party,
                stretch.look,
                stretch.isSure,
                fits(stretch.name, width - letters(stretch)),
                letters(stretch) + 6 > width || stretch.party == null ? null : decimal(from + width - 7),
                stretch.name,
                stretch.path,
                stretch.note.isEmpty() ? scene.period(during) : scene.period(during) + ", " + stretch.note);
    }

    /** The room that the political party's letters take, at the end of the bar. */
    private static double letters(Stretch stretch) {
        return stretch.party == null ? 0 : 10 + 9 * stretch.party.letters().length();
    }

    /** As much of a name as there is room for: all of it, the last word, or nothing. */
    private static String fits(String name, double width) {
        int room = (int) ((width - 14) / 8.2);
        if (name.length() <= room) {
            return name;
        }
        var family = name.substring(name.lastIndexOf(' ') + 1);
        return family.length() <= room ? family : "";
    }

    private double x(LocalDate day) {
        return WIDTH * ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
