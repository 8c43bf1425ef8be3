package se.radslag.platform.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.table.TableFile;

/** A plain table: its first column names the row; on a phone each row becomes a card. */
public record Table(String caption, List<Column> columns, List<Row> rows) {

    private static final String NOTHING = "–";

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(row -> new Row(row.cells)).toList();
        var width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells.size() != width)) {
            throw new IllegalArgumentException("A row of " + caption + " has not " + width + " cells");
        }
    }

    /** The cells of each row beside their columns. */
    public List<Place> places(Row row) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < columns.size(); i++) {
            places.add(new Place(columns.get(i), row.cells.get(i), i == 0));
        }
        return places;
    }

    /** The same to take away. */
    public TableFile file(String name) {
        return new TableFile(name, columns.stream().map(Column::label).toList(), out -> {
            for (var row : rows) {
                out.row(row.cells.stream()
                        .map(cell -> cell.text.equals(NOTHING) ? "" : cell.text)
                        .toArray());
            }
        });
    }

    /** A column's label, and whether it holds numbers, which stand to the right. */
    public record Column(String label, boolean numeric) {

        public static Column of(String label) {
            return new Column(label, false);
        }

        public @Nullable String css() {
            return numeric ? "number" : null;
        }
    }

    /** One row. */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /** One cell: words, maybe linked and in a language of their own, or a state. */
    public record Cell(
            String text,
            @Nullable String path,
            @Nullable String lang,
            @Nullable Pill pill) {

        public static Cell of(String text) {
            return new Cell(text, null, null, null);
        }

        public static Cell link(String text, String path) {
            return new Cell(text, path, null, null);
        }

        public static Cell state(Pill pill) {
            return new Cell(pill.text(), null, null, pill);
        }

        /** The same cell, whose words are in another language than the page. */
        public Cell in(String language) {
            return new Cell(text, path, language, pill);
        }
    }

    /** A cell with its column. */
    public record Place(Column column, Cell cell, boolean isFirst) {

        /** A cell with nothing in it is left out of a card. */
        public @Nullable String css() {
            if (!cell.text.equals(NOTHING)) {
                return column.css();
            }
            return column.numeric ? "table__none number" : "table__none";
        }
    }
}
