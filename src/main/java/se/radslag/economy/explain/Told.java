package se.radslag.economy.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Input;

/**
 * One line of an explanation with the lines that it rests on.
 *
 * @param label what the line is of several that are alike, such as then and now; null where it needs none
 * @param party who adds the line to a sum, a party or a side; null for every other line
 * @param counted what the line names that was counted of parties on a day; null for every other line
 * @param clauses ids of the clauses that say so
 * @param goesOn whether there is more below that was not asked for
 */
public record Told(
        @Nullable String label,
        String text,
        @Nullable String party,
        Input.@Nullable Weight counted,
        List<String> clauses,
        List<Told> below,
        boolean goesOn) {

    public Told {
        clauses = List.copyOf(clauses);
        below = List.copyOf(below);
    }

    static Told leaf(String text) {
        return new Told(null, text, null, null, List.of(), List.of(), false);
    }

    /** A number that weighs, by itself or together with the others of its day. */
    static Told weight(String text, Input.Weight weight) {
        return new Told(null, text, null, weight, List.of(), List.of(), false);
    }

    Told labelled(String words) {
        return new Told(words, text, party, counted, clauses, below, goesOn);
    }
}
