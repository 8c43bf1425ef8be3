package se.radslag.people.web.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours as shades, row by row and column by column; the numbers stand in the cells and in the table.
 *
 * @param rowColumn what a row is, for the table
 */
public record HeatPicture(
        String title, String rowColumn, int width, int height, int head, List<Column> columns, List<Row> rows) {

    public HeatPicture {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param label short where there is a short name
     */
    public record Column(String label, String name, String path, int middle) {}

    /** A row with its cells in the order of the columns. */
    public record Row(String label, @Nullable String path, int y, List<Cell> cells, String total) {

        public Row {
            cells = List.copyOf(cells);
        }

        public int textY() {
            return y + 21;
        }
    }

    /**
     * A cell.
     *
     * @param shade from 0, nothing at all, to 5
     * @param text hours; empty for none
     */
    public record Cell(int x, int width, int middle, int shade, String text, String title) {

        public String css() {
            return "heat__cell heat__cell--" + shade;
        }

        public String textCss() {
            return shade > 3 ? "heat__text heat__text--on-dark" : "heat__text";
        }
    }
}
