package se.radslag.economy.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an explanation with the lines that it rests on.
 *
 * @param label what the line is of several that are alike, such as then and now; null where it needs none
 * @param party who adds the line to a sum, a party or a side; null for every other line
 * @param clauses ids of the clauses that say so
 * @param goesOn whether there is more below that was not asked for
 */
public record Told(
        @Nullable String label,
        String text,
        @Nullable String party,
        List<String> clauses,
        List<Told> below,
        boolean goesOn) {

    public Told {
        clauses = List.copyOf(clauses);
        below = List.copyOf(below);
    }

    static Told leaf(String text) {
        return new Told(null, text, null, List.of(), List.of(), false);
    }

    Told labelled(String words) {
        return new Told(words, text, party, clauses, below, goesOn);
    }
}
