package se.radslag.platform.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Money;

/**
 * Writes a table that a Swedish spreadsheet opens as it is: UTF-8 with its mark, semicolons, decimals after a comma, days
 * and moments in ISO form, texts in quotation marks and none that would be run.
 */
final class CsvWriter {

    private final Writer out;
    private final int columns;

    private CsvWriter(Writer out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    static void write(TableFile file, OutputStream stream) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        var writer = new CsvWriter(out, file.columns().size());
        out.write('\uFEFF');
        writer.row(file.columns().toArray());
        file.rows().to(writer::row);
        out.flush();
    }

    private void row(@Nullable Object... cells) throws IOException {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
        }
        for (int i = 0; i < columns; i++) {
            out.write(i == 0 ? "" : ";");
            out.write(written(cells[i]));
        }
        out.write("\r\n");
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "\"\"";
            case Money amount -> number(amount.inKronor());
            case BigDecimal number -> number(number);
            case Number number -> number.toString();
            default -> '"' + Formulas.shown(value.toString()).replace("\"", "\"\"") + '"';
        };
    }

    private static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
