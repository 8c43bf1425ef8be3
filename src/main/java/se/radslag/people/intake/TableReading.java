package se.radslag.people.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.platform.table.Sheet;

/** Reads a table as one kind: finds its columns by name, then reads row by row. */
final class TableReading {

    private TableReading() {}

    /**
     * Reads all rows.
     *
     * @param chosen headings that somebody has chosen for columns; an empty one stands for none
     * @param progress is told how many rows have been read
     */
    static <E> Reading<E> of(
            TableKind<E> kind, Charter charter, Sheet sheet, Map<Column, String> chosen, IntConsumer progress) {
        var matching = matching(kind, sheet, chosen);
        var missing = kind.columns().stream()
                .filter(column -> kind.needed().contains(column) && !matching.containsKey(column))
                .toList();
        var read = new ArrayList<Read<E>>();
        if (missing.isEmpty()) {
            var all = cells(sheet, matching);
            var reader = kind.open(charter, all);
            for (var cells : all) {
                read.add(new Read<>(cells, reader.read(cells)));
                progress.accept(read.size());
            }
            reader.judge();
        }
        return new Reading<>(
                kind, sheet.columns(), matching, rows(read), there(read), resembling(read), faults(read), missing);
    }

    private record Read<E>(Cells cells, @Nullable E entry) {

        boolean isNew() {
            return cells.isWhole() && !cells.wasThere() && entry != null;
        }
    }

    private static <E> List<Reading.Row<E>> rows(List<Read<E>> read) {
        return read.stream()
                .filter(Read::isNew)
                .map(row -> new Reading.Row<>(row.cells.line(), row.cells.shown(), Objects.requireNonNull(row.entry)))
                .toList();
    }

    private static <E> int there(List<Read<E>> read) {
        return (int) read.stream()
                .filter(row -> row.cells.isWhole() && row.cells.wasThere())
                .count();
    }

    private static <E> List<Resemblance> resembling(List<Read<E>> read) {
        return read.stream().flatMap(row -> row.cells.resembling().stream()).toList();
    }

    private static <E> List<Fault> faults(List<Read<E>> read) {
        return read.stream().flatMap(row -> row.cells.faults().stream()).toList();
    }

    /** What somebody chose, else the first heading that is a name of the column. */
    private static Map<Column, String> matching(TableKind<?> kind, Sheet sheet, Map<Column, String> chosen) {
        var matching = new EnumMap<Column, String>(Column.class);
        for (var column : kind.columns()) {
            var heading = chosen.containsKey(column)
                    ? chosen.get(column)
                    : sheet.columns().stream()
                            .filter(column::isCalled)
                            .findFirst()
                            .orElse("");
            if (sheet.columns().contains(heading) && !heading.isEmpty()) {
                matching.put(column, heading);
            }
        }
        return matching;
    }

    /** The rows, those with a formula in a column that is read marked as faulty. */
    private static List<Cells> cells(Sheet sheet, Map<Column, String> matching) {
        var byHeading = new HashMap<String, Column>();
        matching.forEach((column, heading) -> byHeading.put(heading, column));
        var byLine = new HashMap<Integer, Cells>();
        var all = sheet.rows().stream().map(row -> new Cells(row, matching)).toList();
        all.forEach(cells -> byLine.put(cells.line(), cells));
        for (var formula : sheet.formulas()) {
            var column = byHeading.get(formula.column());
            var cells = byLine.get(formula.line());
            if (column != null && cells != null) {
                cells.fault(column, Problem.FORMULA, formula.text());
            }
        }
        return all;
    }
}
