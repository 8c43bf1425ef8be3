package se.radslag.economy.domain;

import java.util.List;

/** What came of working out a year: the year, or every reason why it cannot be told. */
public sealed interface Outcome permits CostYear, Outcome.Untold {

    /** The cost. */
    String pot();

    int year();

    /**
     * A year that cannot be told yet.
     *
     * @param problems all that is missing or wrong
     * @param notes what else to know
     */
    record Untold(String pot, int year, List<Problem> problems, List<Problem> notes) implements Outcome {
        public Untold {
            problems = List.copyOf(problems);
            notes = List.copyOf(notes);
        }
    }
}
