package se.radslag.economy.out;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Money;

/**
 * A table that a Swedish spreadsheet opens as it is: cells apart by semicolons and decimals after a comma, as programs
 * set to Swedish write and read them, and a byte order mark first, since Excel takes å for Ã¥ in a file without one.
 */
public final class Spreadsheet {

    private static final String MARK = "\uFEFF";

    private final List<String> lines = new ArrayList<>();
    private final int columns;

    public Spreadsheet(List<String> columns) {
        this.columns = columns.size();
        lines.add(columns.stream().map(Spreadsheet::cell).collect(Collectors.joining(";")));
    }

    /** One more row: texts, days as 2018-02-01, amounts in kronor, numbers; null is an empty cell. */
    public void row(@Nullable Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
        }
        lines.add(Arrays.stream(cells).map(Spreadsheet::written).collect(Collectors.joining(";")));
    }

    public byte[] bytes() {
        return (MARK + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money amount -> number(amount.inKronor());
            case BigDecimal number -> number(number);
            case Integer number -> number.toString();
            case LocalDate day -> day.toString();
            default -> cell(value.toString());
        };
    }

    private static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** A text that could be taken for a formula is kept a text by an apostrophe. */
    private static String cell(String text) {
        var plain = text.replaceAll("[\\r\\n\\u00a0\\u202f]+", " ");
        var safe = plain.matches("[=+@\\-].*") ? "'" + plain : plain;
        return safe.matches("[^;\"]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
