package se.radslag.economy.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table of comma- or semicolon-separated text with a heading, each row with the number of its line. */
record Csv(List<String> columns, List<Row> rows) {

    /** One line by column; cells that are missing are empty, cells too many are kept in the text. */
    record Row(int line, String text, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    static Csv of(String text) {
        var lines = text.replace("\uFEFF", "").split("\\R", -1);
        char comma = lines[0].indexOf(';') >= 0 ? ';' : ',';
        var columns = cells(lines[0], comma).stream().map(String::strip).toList();
        var rows = new ArrayList<Row>();
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                rows.add(row(i + 1, lines[i], columns, cells(lines[i], comma)));
            }
        }
        return new Csv(columns, rows);
    }

    private static Row row(int line, String text, List<String> columns, List<String> cells) {
        var byColumn = new TreeMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            byColumn.put(columns.get(i), cells.get(i));
        }
        return new Row(line, text, byColumn);
    }

    /** The cells of a line; a cell in quotation marks may hold the separator, and its own marks doubled. */
    private static List<String> cells(String line, char comma) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(line.charAt(++i));
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == comma && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
