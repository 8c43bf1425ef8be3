package se.radslag.economy.settle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Input;

/** Finds what two workings of one year do not have in common, at the roots of their figures. */
final class Causes {

    private Causes() {}

    static List<Cause> between(CostYear before, CostYear after) {
        var old = roots(before);
        var now = roots(after);
        var places = new TreeSet<>(old.keySet());
        places.addAll(now.keySet());
        var causes = new ArrayList<Cause>();
        for (var place : places) {
            if (!Objects.equals(value(old.get(place)), value(now.get(place)))) {
                causes.add(new Cause(old.get(place), now.get(place)));
            }
        }
        return List.copyOf(causes);
    }

    /** Every root of a year by its place; a figure that many build on is gone through once. */
    private static Map<String, Input> roots(CostYear year) {
        var roots = new TreeMap<String, Input>();
        Set<Figure> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        year.parts().values().forEach(part -> collect(part, roots, seen));
        return roots;
    }

    private static void collect(Figure figure, Map<String, Input> roots, Set<Figure> seen) {
        if (!seen.add(figure)) {
            return;
        }
        for (var input : figure.reason().inputs()) {
            if (input instanceof Input.Amount amount) {
                collect(amount.figure(), roots, seen);
            } else if (place(input) != null) {
                roots.putIfAbsent(Objects.requireNonNull(place(input)), input);
            }
        }
    }

    /** Where in the working an input stands; null for what only follows from others. */
    private static @Nullable String place(Input input) {
        return switch (input) {
            case Input.Weight weight
            when weight.party() != null -> "weight " + weight.kind().id() + " " + weight.party();
            case Input.Rate rate ->
                "rate " + rate.index().series() + " " + rate.index().year();
            case Input.Given given ->
                "base " + given.base().year() + " " + given.base().side();
            case Input.Days days -> "days " + days.first();
            default -> null;
        };
    }

    private static @Nullable Object value(@Nullable Input input) {
        return switch (input) {
            case Input.Weight weight -> weight.value().stripTrailingZeros();
            case Input.Rate rate -> rate.index().percent().stripTrailingZeros();
            case Input.Given given -> given.base().amount();
            case Input.Days days -> days.last();
            case null, default -> null;
        };
    }
}
