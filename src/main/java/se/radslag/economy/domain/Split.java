package se.radslag.economy.domain;

import java.util.List;

/**
 * The sides of a cost and how they share it.
 *
 * @param about whether the shares are a principle ("about two thirds"), which amounts may deviate from
 */
public record Split(List<Side> sides, boolean about, List<String> clauses) {

    public static final Split NONE = new Split(List.of(), false, List.of());

    public Split {
        sides = List.copyOf(sides);
        clauses = List.copyOf(clauses);
    }
}
