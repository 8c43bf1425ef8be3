package se.radslag.people.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;
import se.radslag.kernel.Verdict;
import se.radslag.platform.table.Sheet;

/** The cells of one row by what their columns tell; remembers what is wrong with them. */
public final class Cells {

    private static final int LONGEST = 200;

    private final Sheet.Row row;
    private final Map<Column, String> matching;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Resemblance> resembling = new ArrayList<>();
    private boolean there;

    Cells(Sheet.Row row, Map<Column, String> matching) {
        this.row = row;
        this.matching = matching;
    }

    public int line() {
        return row.line();
    }

    /** Empty where the table has no such column. */
    public String text(Column column) {
        var heading = matching.get(column);
        return heading == null ? "" : row.cell(heading).replaceAll("\\s+", " ");
    }

    public @Nullable String textIfAny(Column column) {
        return textIfAny(column, LONGEST);
    }

    public @Nullable String textIfAny(Column column, int longest) {
        var text = text(column);
        if (text.length() > longest) {
            fault(column, Problem.TOO_LONG);
        }
        return text.isEmpty() ? null : text;
    }

    /** What stands between commas, semicolons and lines. */
    List<String> parts(Column column) {
        return Stream.of(text(column).split("[,;/]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public String needed(Column column) {
        var text = textIfAny(column);
        if (text == null) {
            fault(column, Problem.EMPTY);
        }
        return text == null ? "" : text;
    }

    /** A name of at most a hundred letters, as the register keeps it. */
    public String name(Column column) {
        var name = needed(column);
        if (name.length() > 100) {
            fault(column, Problem.TOO_LONG);
        }
        return name;
    }

    public @Nullable LocalDate day(Column column) {
        var text = text(column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            fault(column, Problem.NO_DAY);
            return null;
        }
    }

    /** A whole number from 1 to the most; null where the cell is empty or none. */
    public @Nullable Integer number(Column column, int most) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        int number = text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : 0;
        if (number == 0 || number > most) {
            fault(column, Problem.NO_NUMBER);
            return null;
        }
        return number;
    }

    /** Whether a cell says yes; an empty one says no. */
    public boolean yes(Column column) {
        var word = Column.small(text(column));
        boolean yes = word.equals("ja") || word.equals("yes") || word.equals("x");
        if (!yes && !word.isEmpty() && !word.equals("nej") && !word.equals("no")) {
            fault(column, Problem.NO_YES);
        }
        return yes;
    }

    /** From when, and until when if that is known; null where either cannot be read. */
    public @Nullable Period period() {
        needed(Column.FROM);
        var from = day(Column.FROM);
        var last = day(Column.LAST);
        if (from != null && last != null && last.isBefore(from)) {
            fault(Column.LAST, Problem.ENDS_BEFORE);
            return null;
        }
        return from == null || last == null && !text(Column.LAST).isEmpty() ? null : new Period(from, last);
    }

    public void fault(Column column, Problem problem) {
        fault(column, problem, text(column));
    }

    /** What a formula shows is not read, so nothing else is said of it. */
    public void fault(Column column, Problem problem, String text) {
        boolean isWorkedOut =
                faults.stream().anyMatch(each -> each.column() == column && each.problem() == Problem.FORMULA);
        if (!isWorkedOut) {
            faults.add(new Fault(line(), column, problem, text, null));
        }
    }

    public void fault(Column column, Verdict verdict) {
        faults.add(new Fault(line(), column, Problem.RULE, text(column), verdict));
    }

    /** What the row says is in the register already. */
    public void isThere() {
        there = true;
    }

    /** Tells what it is, or may be, that stands in the register already; whoever brings the table sees it first. */
    void resembles(Resemblance.How how, Column column, String other, @Nullable String path) {
        resembling.add(new Resemblance(line(), text(column), how, other, path));
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }

    boolean wasThere() {
        return there;
    }

    List<Fault> faults() {
        return faults;
    }

    List<Resemblance> resembling() {
        return resembling;
    }

    /** Every cell that is matched. */
    Map<Column, String> shown() {
        var shown = new EnumMap<Column, String>(Column.class);
        matching.keySet().forEach(column -> shown.put(column, text(column)));
        return shown;
    }
}
