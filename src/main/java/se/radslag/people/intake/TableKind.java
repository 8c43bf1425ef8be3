package se.radslag.people.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;

/**
 * A kind of table that can be brought: what its columns are, what a row means against what is known, and how rows are
 * written.
 *
 * @param <E> what a row is read as
 */
public interface TableKind<E> {

    /** In addresses and in the keys of its words: {@code holders}. */
    String name();

    /** In the order of its template. */
    List<Column> columns();

    /** Those without which no row can be read. */
    Set<Column> needed();

    /** Begins to read a table, with all its rows at hand, against what is known now. */
    Reader<E> open(Charter charter, List<Cells> rows);

    /** Writes rows, a part of a table at a time, in the one transaction of the whole. */
    void write(Charter charter, List<E> entries, Actor actor);

    /** Reads rows in order; what it has read counts for those that follow. */
    @FunctionalInterface
    interface Reader<E> {

        /** Null for a row that is faulty or already there, which the cells have been told. */
        @Nullable
        E read(Cells row);

        /** Once all rows are read: judges what they are together, and tells the cells of those that are wrong. */
        default void judge() {}
    }
}
