package se.radslag.platform.table;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the cells of a sheet as it is read: days as 2027-01-31, numbers plain, and which cells are worked out. */
final class XlsxCells extends DefaultHandler {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** A number with more digits is left as it is written. */
    private static final double MOST = 1e15;

    private final SharedStrings strings;
    private final StylesTable styles;
    private final List<Sheet.Line> lines = new ArrayList<>();
    private final Map<Integer, String> row = new TreeMap<>();
    private final Map<Integer, String> formulas = new TreeMap<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();

    @Nullable
    private StringBuilder open;

    private int number;
    private int column;
    private int style;
    private boolean isFormula;
    private String kind = "n";

    XlsxCells(SharedStrings strings, StylesTable styles) {
        this.strings = strings;
        this.styles = styles;
    }

    List<Sheet.Line> lines() {
        return lines;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> {
                isFormula = true;
                open = formula;
            }
            case "v", "t" -> open = value;
            default -> {
                // what is no cell is not read
            }
        }
    }

    private void startRow(@Nullable String place) {
        number = place == null ? number + 1 : Integer.parseInt(place);
        column = -1;
        row.clear();
        formulas.clear();
    }

    private void startCell(Attributes attributes) {
        var place = attributes.getValue("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        if (column >= Sheet.MOST_COLUMNS) {
            throw new Unreadable(Unreadable.Why.TOO_MANY_COLUMNS);
        }
        kind = Objects.requireNonNullElse(attributes.getValue("t"), "n");
        style = Integer.parseInt(Objects.requireNonNullElse(attributes.getValue("s"), "0"));
        isFormula = false;
        value.setLength(0);
        formula.setLength(0);
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (open != null) {
            open.append(letters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "f", "v", "t" -> open = null;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // what is no cell is not read
            }
        }
    }

    private void endCell() {
        var text = text();
        if (isFormula || kind.equals("e") || Formulas.isFormula(text.strip())) {
            formulas.put(column, isFormula ? "=" + formula : text);
        }
        row.put(column, text);
    }

    private String text() {
        var raw = value.toString();
        if (raw.isEmpty()) {
            return "";
        }
        return switch (kind) {
            case "s" -> strings.getItemAt(Integer.parseInt(raw.strip())).getString();
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(raw.strip());
            default -> raw;
        };
    }

    private String number(String raw) {
        var format = style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
        double number = Double.parseDouble(raw);
        if (format != null
                && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString())
                && DateUtil.isValidExcelDate(number)) {
            var moment = DateUtil.getLocalDateTime(number);
            return number == Math.floor(number) ? moment.toLocalDate().toString() : MOMENT.format(moment);
        }
        if (Math.abs(number) > MOST) {
            return raw;
        }
        var plain = new BigDecimal(raw).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    private void endRow() {
        if (lines.size() > Sheet.MOST_ROWS) {
            throw new Unreadable(Unreadable.Why.TOO_MANY_ROWS);
        }
        var cells = new ArrayList<String>();
        row.forEach((place, text) -> {
            while (cells.size() < place) {
                cells.add("");
            }
            cells.add(text);
        });
        lines.add(new Sheet.Line(number, List.copyOf(cells), new TreeMap<>(formulas)));
    }
}
