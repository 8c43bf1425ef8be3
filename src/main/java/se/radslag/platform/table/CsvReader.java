package se.radslag.platform.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads lines of cells apart by semicolons, commas or tabs, in quotation marks where they need it. */
final class CsvReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String text;
    private final char separator;
    private final List<Sheet.Line> lines = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private int number = 1;
    private int begun = 1;

    private CsvReader(String text) {
        this.text = text;
        this.separator = separator(text);
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

    static List<Sheet.Line> lines(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(Unreadable.Why.OTHER_FORMAT);
        }
        return new CsvReader(text).read();
    }

    /** Of the three, the one that the first line has most of. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ';';
        for (char each : new char[] {',', '\t'}) {
            best = count(first, each) > count(first, best) ? each : best;
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }

    private List<Sheet.Line> read() {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == separator && !quoted) {
                endCell();
            } else if (letter == '\n') {
                endLine();
            } else if (letter != '\r') {
                cell.append(letter);
            }
        }
        if (!cells.isEmpty() || !cell.isEmpty()) {
            quoted = false;
            endLine();
        }
        return lines;
    }

    private void endCell() {
        if (cells.size() == Sheet.MOST_COLUMNS) {
            throw new Unreadable(Unreadable.Why.TOO_MANY_COLUMNS);
        }
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endLine() {
        number++;
        if (quoted) {
            cell.append('\n');
            return;
        }
        endCell();
        if (lines.size() > Sheet.MOST_ROWS) {
            throw new Unreadable(Unreadable.Why.TOO_MANY_ROWS);
        }
        lines.add(new Sheet.Line(begun, List.copyOf(cells), formulas()));
        cells.clear();
        begun = number;
    }

    private Map<Integer, String> formulas() {
        var found = new TreeMap<Integer, String>();
        for (int i = 0; i < cells.size(); i++) {
            var text = cells.get(i).strip();
            if (Formulas.isFormula(text)) {
                found.put(i, text);
            }
        }
        return found;
    }
}
