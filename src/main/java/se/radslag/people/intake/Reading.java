package se.radslag.people.intake;

import java.util.List;
import java.util.Map;

/**
 * A table as read: it is taken in only when no column is missing and no row is faulty.
 *
 * @param headings of the table, in its order
 * @param matching which heading each column was found under
 * @param rows those that are new
 * @param there how many say what is in the register already
 * @param resembling what is, or may be, in the register already, to look at before anything is taken in
 * @param <E> what a row is read as
 */
public record Reading<E>(
        TableKind<E> kind,
        List<String> headings,
        Map<Column, String> matching,
        List<Row<E>> rows,
        int there,
        List<Resemblance> resembling,
        List<Fault> faults,
        List<Column> missing) {

    public Reading {
        headings = List.copyOf(headings);
        matching = Map.copyOf(matching);
        rows = List.copyOf(rows);
        resembling = List.copyOf(resembling);
        faults = List.copyOf(faults);
        missing = List.copyOf(missing);
    }

    /** A row that can be taken in, with its cells by what they tell. */
    public record Row<E>(int line, Map<Column, String> shown, E entry) {}

    public boolean isWhole() {
        return faults.isEmpty() && missing.isEmpty() && !rows.isEmpty();
    }

    /** Whether there is nothing to take in, since all of it is there. */
    public boolean isKnown() {
        return faults.isEmpty() && missing.isEmpty() && rows.isEmpty() && there > 0;
    }
}
