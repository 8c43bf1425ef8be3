package se.radslag.economy.domain;

import java.time.LocalDate;
import java.util.List;

/** One payment of the year: which share of it, and by which day. */
public record Stage(Share share, LocalDate due, List<String> clauses) {

    public Stage {
        clauses = List.copyOf(clauses);
    }
}
