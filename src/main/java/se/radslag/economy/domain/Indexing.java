package se.radslag.economy.domain;

import java.util.List;

/**
 * That amounts follow a series from year to year.
 *
 * @param compound whether each year builds on the amount of the year before, or on the amount that was first set
 */
public record Indexing(String series, boolean compound, List<String> clauses) {

    public Indexing {
        clauses = List.copyOf(clauses);
    }
}
