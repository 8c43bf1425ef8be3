package se.radslag.economy.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.Problem;

/** Reads the cells of one line and remembers, for each that is wrong, its column, its text and why. */
final class RowReading {

    private final Csv.Row row;
    private final List<Problem> causes = new ArrayList<>();

    RowReading(Csv.Row row) {
        this.row = row;
    }

    List<Problem> causes() {
        return causes;
    }

    boolean failed() {
        return !causes.isEmpty();
    }

    boolean has(String column) {
        return !row.cell(column).isEmpty();
    }

    @Nullable
    String text(String column) {
        var cell = row.cell(column);
        if (cell.isEmpty()) {
            fault("cell-empty", column, cell);
            return null;
        }
        return cell;
    }

    /** The id of the party that a code stands for. */
    @Nullable
    String party(String column, Map<String, String> parties) {
        var party = parties.get(row.cell(column));
        if (party == null) {
            fault("cell-no-party", column, row.cell(column));
        }
        return party;
    }

    @Nullable
    BigDecimal number(String column) {
        var cell = row.cell(column);
        var number = Digits.read(cell);
        if (number.isEmpty()) {
            Digits.mayBe(cell)
                    .ifPresentOrElse(
                            guess -> causes.add(Problem.of(
                                    "cell-damaged",
                                    "line",
                                    row.line(),
                                    "column",
                                    column,
                                    "text",
                                    cell,
                                    "guess",
                                    guess)),
                            () -> fault("cell-no-number", column, cell));
        }
        return number.orElse(null);
    }

    @Nullable
    LocalDate day(String column) {
        return parsed(column, row.cell(column));
    }

    /** A day that may be left out. */
    @Nullable
    LocalDate dayIfAny(String column) {
        var cell = row.cell(column);
        return cell.isEmpty() ? null : parsed(column, cell);
    }

    private @Nullable LocalDate parsed(String column, String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException _) {
            fault("cell-no-day", column, cell);
            return null;
        }
    }

    @Nullable
    Integer year(String column) {
        var cell = row.cell(column);
        if (cell.matches("(19|20|21)\\d\\d")) {
            return Integer.valueOf(cell);
        }
        fault("cell-no-year", column, cell);
        return null;
    }

    /** Where the value comes from; a value without a source is not taken. */
    @Nullable
    Text source(String column, String language) {
        var words = text(column);
        return words == null ? null : Text.of(language, words);
    }

    void fault(String why, String column, String cell) {
        causes.add(Problem.of(why, "line", row.line(), "column", column, "text", cell));
    }
}
