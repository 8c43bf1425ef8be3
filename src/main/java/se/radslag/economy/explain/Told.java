package se.radslag.economy.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an explanation with the lines that it rests on.
 *
 * @param party who adds the line to a sum, a party or a side; null for every other line
 * @param clauses ids of the clauses that say so
 * @param goesOn whether there is more below that was not asked for
 */
public record Told(String text, @Nullable String party, List<String> clauses, List<Told> below, boolean goesOn) {

    public Told {
        clauses = List.copyOf(clauses);
        below = List.copyOf(below);
    }

    static Told leaf(String text) {
        return new Told(text, null, List.of(), List.of(), false);
    }
}
