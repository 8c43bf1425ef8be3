package se.radslag.economy.settle;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Calculation;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.domain.Plan;

/** The years of one cost: those that are closed as they were, the others as they can be worked out today. */
public final class Books {

    public static final Books NEW = new Books(Map.of());

    private final SortedMap<Integer, ClosedYear> closed;

    private Books(Map<Integer, ClosedYear> closed) {
        this.closed = Collections.unmodifiableSortedMap(new TreeMap<>(closed));
    }

    /** These books with one more year closed. @throws se.radslag.kernel.Refused if it cannot be closed yet */
    public Books close(CostYear year, LocalDate today) {
        CloseRules.check(year, this, today).orRefuse();
        var more = new TreeMap<>(closed);
        more.put(year.year(), new ClosedYear(year, today));
        return new Books(more);
    }

    public SortedMap<Integer, ClosedYear> closed() {
        return closed;
    }

    boolean isClosed(int year) {
        return closed.containsKey(year);
    }

    /**
     * Every year from the first to the last. What is uprated builds on the year before as it was charged.
     *
     * @param plans what is agreed for each year
     */
    public SortedMap<Integer, Outcome> years(int first, int last, IntFunction<Plan> plans, Calculation calculation) {
        var years = new TreeMap<Integer, Outcome>();
        var before = closedBefore(first);
        for (int year = first; year <= last; year++) {
            var settled = closed.get(year);
            Outcome outcome = settled == null ? calculation.of(plans.apply(year), before) : settled.year();
            years.put(year, outcome);
            before = outcome instanceof CostYear known ? known : null;
        }
        return years;
    }

    private @Nullable CostYear closedBefore(int year) {
        var before = closed.get(year - 1);
        return before == null ? null : before.year();
    }
}
