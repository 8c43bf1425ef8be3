package se.radslag.people.web.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;
import se.radslag.people.PoliticalParty;
import se.radslag.people.web.Scene;
import se.radslag.people.web.time.TimePicture.Look;

/** Draws what was held when, row by row, from the first day to the last. */
public final class TimeDrawing {

    private static final int ROW = 54;
    private static final int HEAD = 26;

    private final Scene scene;
    private final TimeScale scale;

    private TimeDrawing(Scene scene, TimeScale scale) {
        this.scene = scene;
        this.scale = scale;
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
        return new TimeDrawing(scene, new TimeScale(first.get(), end)).draw(words, lines);
    }

    private TimePicture draw(Words words, List<Line> lines) {
        var rows = new ArrayList<TimePicture.Row>();
        for (var line : lines) {
            rows.add(new TimePicture.Row(
                    line.label,
                    line.path,
                    HEAD + rows.size() * ROW,
                    line.stretches.stream()
                            .filter(each -> scale.isShown(each.during))
                            .map(this::bar)
                            .toList()));
        }
        return new TimePicture(
                words.title,
                words.row,
                words.bar,
                HEAD + rows.size() * ROW + 4,
                scale.years(),
                rows,
                scale.of(scene.onDay().today()));
    }

    private TimePicture.Bar bar(Stretch stretch) {
        var during = stretch.during;
        double from = scale.begin(during);
        double width = Math.max(2, scale.end(during) - from - 1.5);
        return new TimePicture.Bar(
                TimeScale.decimal(from),
                TimeScale.decimal(width),
                TimeScale.decimal(from + 7),
                stretch.party,
                stretch.look,
                stretch.isSure,
                fits(stretch.name, width - letters(stretch)),
                letters(stretch) + 6 > width || stretch.party == null ? null : TimeScale.decimal(from + width - 7),
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
}
