package se.radslag.economy.settle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Problem;

/**
 * An open year with its corrections.
 *
 * @param parts what each party is to pay
 * @param heldOver corrections that would make a party's year less than nothing; they wait for another year
 * @param problems why they were held over
 */
public record Corrected(SequencedMap<String, Figure> parts, List<Correction> heldOver, List<Problem> problems) {

    public Corrected {
        parts = Collections.unmodifiableSequencedMap(new TreeMap<>(parts));
        heldOver = List.copyOf(heldOver);
        problems = List.copyOf(problems);
    }

    /** The year with each correction that it can bear, in the order they are given. */
    public static Corrected of(CostYear open, Collection<Correction> corrections) {
        var parts = new TreeMap<>(open.parts());
        var heldOver = new ArrayList<Correction>();
        var problems = new ArrayList<Problem>();
        for (var correction : corrections) {
            var part = parts.get(correction.party());
            if (part == null) {
                heldOver.add(correction);
                problems.add(Problem.of("correction-nobody", "party", correction.party(), "year", year(open)));
            } else if (part.amount().plus(correction.figure().amount()).ore() < 0) {
                heldOver.add(correction);
                problems.add(belowZero(correction, part, open));
            } else {
                parts.put(correction.party(), Figure.sum(List.of(part, correction.figure())));
            }
        }
        return new Corrected(parts, heldOver, problems);
    }

    private static Problem belowZero(Correction correction, Figure part, CostYear open) {
        return Problem.of(
                "correction-below-zero",
                "party",
                correction.party(),
                "year",
                year(open),
                "amount",
                correction.figure().amount(),
                "part",
                part.amount());
    }

    private static String year(CostYear open) {
        return String.valueOf(open.year());
    }
}
