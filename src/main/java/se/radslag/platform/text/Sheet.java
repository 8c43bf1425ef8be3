package se.radslag.platform.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of text as spreadsheets and registers write it: in UTF-8 or Windows-1252, with semicolons, commas or tabs, cells
 * in quotation marks where they need it; each row with the number of its line.
 */
public record Sheet(List<String> columns, List<Row> rows) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row by column; a cell that is missing is empty. */
    public record Row(int line, Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    public static Sheet read(byte[] file) {
        return of(decoded(file));
    }

    /** What is no UTF-8 is Windows-1252, in which every byte is some letter. */
    static String decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }

    public static Sheet of(String text) {
        var lines = lines(text, separator(text));
        if (lines.isEmpty()) {
            return new Sheet(List.of(), List.of());
        }
        var columns = lines.getFirst().cells.stream().map(String::strip).toList();
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.cells.stream().anyMatch(cell -> !cell.isBlank())) {
                var cells = new LinkedHashMap<String, String>();
                for (int i = 0; i < Math.min(columns.size(), line.cells.size()); i++) {
                    cells.put(columns.get(i), line.cells.get(i));
                }
                rows.add(new Row(line.number, cells));
            }
        }
        return new Sheet(columns, rows);
    }

    /** Of the three, the one that the first line has most of. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        char best = ';';
        for (char each : new char[] {',', '\t'}) {
            best = count(first, each) > count(first, best) ? each : best;
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }

    private record Line(int number, List<String> cells) {}

    private static List<Line> lines(String text, char separator) {
        var lines = new ArrayList<Line>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int number = 1;
        int begun = 1;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (letter == '\n') {
                number++;
                if (quoted) {
                    cell.append(letter);
                } else {
                    cells.add(cell.toString());
                    cell.setLength(0);
                    lines.add(new Line(begun, List.copyOf(cells)));
                    cells.clear();
                    begun = number;
                }
            } else if (letter != '\r') {
                cell.append(letter);
            }
        }
        if (!cells.isEmpty() || !cell.isEmpty()) {
            cells.add(cell.toString());
            lines.add(new Line(begun, List.copyOf(cells)));
        }
        return lines;
    }
}
