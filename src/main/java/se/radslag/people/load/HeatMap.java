package se.radslag.people.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Hours as shades, row by row and column by column, for a picture beside its table.
 *
 * @param rows each with a shade for every column
 */
public record HeatMap(List<String> columns, List<Row> rows) {

    /** The darkest shade; 0 is nothing at all. */
    public static final int DARKEST = 5;

    /** One row with its cells in the order of the columns. */
    public record Row(String key, List<Cell> cells, long minutes) {}

    /** One cell: how much, and how dark. */
    public record Cell(long minutes, int shade) {}

    /** Shades in equal steps up to the largest amount; a row for each key, in its order. */
    public static HeatMap of(List<String> columns, Map<String, Map<String, Long>> amounts) {
        long largest = amounts.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(each -> each)
                .max()
                .orElse(0);
        var rows = new ArrayList<Row>();
        amounts.forEach((key, row) -> {
            var cells = columns.stream()
                    .map(column -> row.getOrDefault(column, 0L))
                    .map(minutes -> new Cell(minutes, shade(minutes, largest)))
                    .toList();
            rows.add(new Row(key, cells, cells.stream().mapToLong(Cell::minutes).sum()));
        });
        return new HeatMap(List.copyOf(columns), List.copyOf(rows));
    }

    private static int shade(long minutes, long largest) {
        return minutes <= 0 ? 0 : Math.toIntExact(Math.ceilDiv(minutes * DARKEST, largest));
    }
}
