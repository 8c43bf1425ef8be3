package se.radslag.economy.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By what a circle of parties shares. */
public sealed interface Key {

    /**
     * By a number counted on a day, such as inhabitants.
     *
     * @param chosen whether we chose the day, since the agreement does not give it
     * @param effect the first day on which the count of that day is used; before it that of a year earlier is. Null is at once
     */
    record Counted(
            Measure.Kind kind,
            LocalDate day,
            boolean chosen,
            @Nullable LocalDate effect) implements Key {}

    /** Everyone alike. */
    record Equal() implements Key {}

    /**
     * By a fixed table, which may hold amounts or any other numbers.
     *
     * @param kind what its numbers are: entries of an agreed table, or what each paid before
     */
    record Table(Map<String, BigDecimal> entries, Measure.Kind kind) implements Key {

        public Table {
            entries = Map.copyOf(entries);
        }

        public Table(Map<String, BigDecimal> entries) {
            this(entries, Measure.Kind.TABLE);
        }
    }

    /** There is only one to bear it. */
    record Alone() implements Key {}
}
