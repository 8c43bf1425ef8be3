package se.radslag.people.web.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.people.load.HeatMap;
import se.radslag.people.load.Load;
import se.radslag.people.load.Load.Entry;
import se.radslag.people.load.Span;
import se.radslag.people.web.Scene;

/** Draws hours a year by body across, and by party or person downwards. */
final class HeatDrawing {

    private static final int WIDTH = 1000;
    private static final int NAMES = 250;
    private static final int TOTAL = 80;
    private static final int ROW = 34;
    private static final int GAP = 3;
    private static final int LONGEST = 26;

    /** How much higher the head is for each letter, since its words are written aslant. */
    private static final double LETTER = 4.2;

    private final Scene scene;
    private final LoadWords words;
    private final List<String> bodies;

    HeatDrawing(Scene scene, List<String> bodies) {
        this.scene = scene;
        this.words = new LoadWords(scene);
        this.bodies = bodies;
    }

    /** What a row is called and where it leads. */
    record Head(String key, String label, @Nullable String path) {}

    /** The picture; null where there is nothing to show. */
    @Nullable
    HeatPicture of(String title, String rowColumn, Map<Head, List<Entry>> rows) {
        var amounts = new LinkedHashMap<String, Map<String, Long>>();
        rows.forEach((head, entries) -> amounts.put(head.key, amounts(entries)));
        var shades = HeatMap.of(bodies, amounts);
        if (shades.rows().isEmpty()) {
            return null;
        }
        int top = headHeight();
        var drawn = new ArrayList<HeatPicture.Row>();
        for (var row : rows.entrySet()) {
            var shaded = shades.rows().get(drawn.size());
            drawn.add(new HeatPicture.Row(
                    row.getKey().label,
                    row.getKey().path,
                    top + drawn.size() * ROW,
                    cells(row.getKey(), row.getValue(), shaded),
                    words.hours(Load.minutes(row.getValue()))));
        }
        return new HeatPicture(title, rowColumn, WIDTH, top + drawn.size() * ROW, top - 8, columns(), drawn);
    }

    private Map<String, Long> amounts(List<Entry> entries) {
        var amounts = new LinkedHashMap<String, Long>();
        entries.forEach(each -> amounts.merge(each.sat().body(), each.minutes().most(), Long::sum));
        return amounts;
    }

    private List<HeatPicture.Cell> cells(Head head, List<Entry> entries, HeatMap.Row shaded) {
        var cells = new ArrayList<HeatPicture.Cell>();
        for (int i = 0; i < bodies.size(); i++) {
            var body = bodies.get(i);
            var own = entries.stream()
                    .filter(each -> each.sat().body().equals(body))
                    .toList();
            var minutes = own.isEmpty() ? Span.NONE : Load.minutes(own);
            cells.add(new HeatPicture.Cell(
                    left(i),
                    width() - GAP,
                    left(i) + (width() - GAP) / 2,
                    shaded.cells().get(i).shade(),
                    own.isEmpty() ? "" : words.hours(minutes),
                    scene.say("people-load.cell", head.label, scene.name(body), words.inHours(minutes))));
        }
        return cells;
    }

    private List<HeatPicture.Column> columns() {
        var columns = new ArrayList<HeatPicture.Column>();
        for (var body : bodies) {
            columns.add(new HeatPicture.Column(
                    label(body), scene.name(body), scene.bodyPath(body), left(columns.size()) + width() / 2));
        }
        return columns;
    }

    /** The short name; else as much of the name as there is room for. */
    private String label(String body) {
        var label = Objects.requireNonNullElse(scene.abbreviation(body), scene.name(body));
        return label.length() <= LONGEST
                ? label
                : label.substring(0, LONGEST - 1).strip() + "…";
    }

    private int headHeight() {
        int longest =
                bodies.stream().mapToInt(body -> label(body).length()).max().orElse(0);
        return 26 + (int) (longest * LETTER);
    }

    private int width() {
        return Math.min(110, (WIDTH - NAMES - TOTAL) / Math.max(1, bodies.size()));
    }

    private int left(int column) {
        return NAMES + column * width();
    }
}
