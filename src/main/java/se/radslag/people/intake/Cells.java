package se.radslag.people.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.people.intake.Reading.Column;
import se.radslag.people.intake.Reading.Fault;
import se.radslag.people.intake.Reading.Problem;
import se.radslag.platform.table.Sheet;

/** The cells of a table by what its columns tell, with what is wrong with any of them. */
final class Cells {

    private static final List<Column> NEEDED =
            List.of(Column.PARTY, Column.ORGAN, Column.POST, Column.GIVEN, Column.FAMILY, Column.FROM);

    private final Map<Column, String> columns = new EnumMap<>(Column.class);
    private final List<Fault> faults = new ArrayList<>();

    Cells(Sheet sheet) {
        for (var column : Column.values()) {
            sheet.columns().stream()
                    .filter(name -> column.isCalled(small(name)))
                    .findFirst()
                    .ifPresent(name -> columns.put(column, name));
        }
    }

    List<Column> missing() {
        return NEEDED.stream().filter(column -> !columns.containsKey(column)).toList();
    }

    List<Fault> faults() {
        return faults;
    }

    String text(Sheet.Row row, Column column) {
        var name = columns.get(column);
        return name == null ? "" : row.cell(name);
    }

    String needed(Sheet.Row row, Column column) {
        var text = text(row, column);
        if (text.isEmpty()) {
            fault(row, column, Problem.EMPTY);
        }
        return text;
    }

    @Nullable
    LocalDate day(Sheet.Row row, Column column) {
        var text = text(row, column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            fault(row, column, Problem.NO_DAY);
            return null;
        }
    }

    void fault(Sheet.Row row, Column column, Problem problem) {
        faults.add(new Fault(row.line(), column, problem, text(row, column)));
    }

    static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
