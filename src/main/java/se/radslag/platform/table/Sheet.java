package se.radslag.platform.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of text with a heading, as spreadsheets and registers write it; each row with the number of its line.
 *
 * @param formulas cells that a spreadsheet would work out: what they show is not what they hold, so they are not read
 */
public record Sheet(List<String> columns, List<Row> rows, List<Formula> formulas) {

    /** Rows in one table; a longer one is brought in parts. */
    public static final int MOST_ROWS = 20_000;

    /** Columns in one table. */
    public static final int MOST_COLUMNS = 200;

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        formulas = List.copyOf(formulas);
    }

    /** One row by column; a cell that is missing is empty. */
    public record Row(int line, Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    /** A cell with a formula, by its row and column. */
    public record Formula(int line, String column, String text) {}

    /** A line of cells as the file has them, and which of them are worked out. */
    record Line(int number, List<String> cells, Map<Integer, String> formulas) {

        boolean isBlank() {
            return formulas.isEmpty() && cells.stream().allMatch(String::isBlank);
        }
    }

    /** @throws Unreadable if it is no table, or one that is not safe to open */
    public static Sheet read(byte[] file) {
        return of(XlsxReader.isWorkbook(file) ? XlsxReader.lines(file) : CsvReader.lines(CsvReader.decoded(file)));
    }

    public static Sheet of(String text) {
        return of(CsvReader.lines(text));
    }

    /** The first line that is not empty names the columns. */
    private static Sheet of(List<Line> lines) {
        var filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            return new Sheet(List.of(), List.of(), List.of());
        }
        var columns = filled.getFirst().cells.stream().map(String::strip).toList();
        var rows = filled.subList(1, filled.size());
        return new Sheet(
                columns,
                rows.stream().map(line -> row(columns, line)).toList(),
                rows.stream()
                        .flatMap(line -> line.formulas.entrySet().stream()
                                .map(cell -> new Formula(line.number, column(columns, cell.getKey()), cell.getValue())))
                        .toList());
    }

    private static Row row(List<String> columns, Line line) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), line.cells.size()); i++) {
            cells.putIfAbsent(columns.get(i), line.cells.get(i));
        }
        return new Row(line.number, cells);
    }

    private static String column(List<String> columns, int place) {
        return place < columns.size() ? columns.get(place) : String.valueOf(place + 1);
    }

    @Override
    public String toString() {
        return columns.stream().collect(Collectors.joining(" | ")) + ": " + rows.size();
    }
}
