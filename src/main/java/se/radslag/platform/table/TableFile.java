package se.radslag.platform.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as people take it away, to be written as CSV or XLSX: the same rows as its page shows, one after the other, so
 * that a hundred thousand need no more room than one.
 *
 * @param name of the file, without its ending
 * @param columns in the language of the page
 * @param meanings what is told beside the table, on a second sheet of a workbook; a CSV has none
 */
public record TableFile(
        String name,
        List<String> columns,
        Rows rows,
        @Nullable TableFile meanings) {

    public TableFile {
        columns = List.copyOf(columns);
    }

    public TableFile(String name, List<String> columns, Rows rows) {
        this(name, columns, rows, null);
    }

    /** Hands out all rows in order. */
    @FunctionalInterface
    public interface Rows {
        void to(Sink sink) throws IOException;
    }

    /** Takes one row after the other: texts, whole numbers, decimal numbers, amounts, days, moments; null is empty. */
    @FunctionalInterface
    public interface Sink {
        void row(@Nullable Object... cells) throws IOException;
    }
}
