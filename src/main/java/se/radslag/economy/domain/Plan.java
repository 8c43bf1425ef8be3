package se.radslag.economy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;

/**
 * What is agreed for one shared cost in one year, in the words of arithmetic.
 *
 * @param bases what the agreement itself sets the cost to in the year; entered amounts come before it
 * @param circles who shares by which key: all as one, or one circle a side
 * @param indexing null where no series is agreed
 * @param levy null where nothing is levied on what parties have themselves
 * @param faults why nothing can be worked out by it
 * @param notes what to know of how the agreement was read
 */
public record Plan(
        String pot,
        int year,
        List<BaseAmount> bases,
        List<String> clauses,
        Split split,
        List<Circle> circles,
        @Nullable Indexing indexing,
        @Nullable Levy levy,
        List<Stage> stages,
        List<Problem> faults,
        List<Problem> notes) {

    public Plan {
        bases = List.copyOf(bases);
        clauses = List.copyOf(clauses);
        circles = List.copyOf(circles);
        stages = List.copyOf(stages);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    /** A plan without a levy. */
    public Plan(
            String pot,
            int year,
            List<BaseAmount> bases,
            List<String> clauses,
            Split split,
            List<Circle> circles,
            @Nullable Indexing indexing,
            List<Stage> stages,
            List<Problem> faults,
            List<Problem> notes) {
        this(pot, year, bases, clauses, split, circles, indexing, null, stages, faults, notes);
    }

    public LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    public LocalDate last() {
        return LocalDate.of(year, 12, 31);
    }

    /** Whether all share as one, so that sides are only what comes out. */
    public boolean isTogether() {
        return circles.size() == 1 && circles.getFirst().id().equals(Circle.ALL);
    }

    /** The same plan with other circles: another key, or somebody who leaves. */
    public Plan with(List<Circle> others) {
        return new Plan(pot, year, bases, clauses, split, others, indexing, levy, stages, faults, notes);
    }

    /** What would be if a party left on a day, which is its last. */
    public Plan without(String party, LocalDate last) {
        return with(circles.stream().map(circle -> left(circle, party, last)).toList());
    }

    private static Circle left(Circle circle, String party, LocalDate last) {
        var days = circle.members().get(party);
        if (days == null) {
            return circle;
        }
        var members = new TreeMap<>(circle.members());
        var first = days.first();
        if (first != null && first.isAfter(last)) {
            members.remove(party);
        } else {
            members.put(party, new Period(first, last));
        }
        return new Circle(circle.id(), circle.key(), members, circle.clauses());
    }
}
