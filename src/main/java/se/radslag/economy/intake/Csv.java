package se.radslag.economy.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A table of text separated by commas, semicolons or tabs with a heading, each row with the number of its line. */
record Csv(List<String> columns, List<Row> rows) {

    /** What columns are called in Swedish tables. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("kod", "code"),
            Map.entry("kommunkod", "code"),
            Map.entry("dag", "day"),
            Map.entry("datum", "day"),
            Map.entry("invånare", "inhabitants"),
            Map.entry("folkmängd", "inhabitants"),
            Map.entry("publicerad", "published"),
            Map.entry("källa", "source"),
            Map.entry("serie", "series"),
            Map.entry("år", "year"),
            Map.entry("procent", "percent"),
            Map.entry("slag", "kind"),
            Map.entry("utgåva", "edition"),
            Map.entry("part", "code"),
            Map.entry("organ", "body"),
            Map.entry("roll", "role"),
            Map.entry("timmar", "hours"),
            Map.entry("närvarande", "present"),
            Map.entry("kostnad", "cost"),
            Map.entry("belopp", "amount"),
            Map.entry("kronor", "amount"),
            Map.entry("delbetalning", "instalment"),
            Map.entry("referens", "reference"));

    /** One line by column; cells that are missing are empty, cells too many are kept in the text. */
    record Row(int line, String text, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    static Csv of(String text) {
        var lines = text.replace("\uFEFF", "").split("\\R", -1);
        char comma = separator(lines[0]);
        var columns = cells(lines[0], comma).stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .map(name -> NAMES.getOrDefault(name, name))
                .toList();
        var rows = new ArrayList<Row>();
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                rows.add(row(i + 1, lines[i], columns, cells(lines[i], comma)));
            }
        }
        return new Csv(columns, rows);
    }

    /** Whichever of the signs that tables are separated by stands most often in the heading. */
    private static char separator(String heading) {
        char most = ',';
        for (char sign : new char[] {';', '\t'}) {
            if (count(heading, sign) > count(heading, most)) {
                most = sign;
            }
        }
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
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
