package se.radslag.economy.domain;

import java.util.List;

/**
 * That every party pays a rate of what it has itself, such as its income from taxes.
 *
 * @param max whether the rate is the most that can be levied
 */
public record Levy(Share rate, boolean max, List<String> clauses) {

    public Levy {
        clauses = List.copyOf(clauses);
    }
}
