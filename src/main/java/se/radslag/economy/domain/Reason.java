package se.radslag.economy.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a figure came about: one formula with what went into it.
 *
 * @param rounding null where nothing needed rounding
 * @param clauses ids of the clauses that say so; none where only arithmetic does
 */
public record Reason(
        Formula formula, List<Input> inputs, @Nullable Rounding rounding, List<String> clauses) {

    public Reason {
        inputs = List.copyOf(inputs);
        clauses = List.copyOf(clauses);
    }

    public static Reason of(Formula formula, List<Input> inputs) {
        return new Reason(formula, inputs, null, List.of());
    }

    /** Everything that was entered or counted somewhere, from this figure down to its roots. */
    public Stream<Input> roots() {
        return inputs.stream()
                .flatMap(input -> input instanceof Input.Amount amount
                        ? amount.figure().reason().roots()
                        : Stream.of(input));
    }
}
