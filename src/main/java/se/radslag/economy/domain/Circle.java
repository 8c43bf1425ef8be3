package se.radslag.economy.domain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.radslag.kernel.Period;

/**
 * Parties that share one amount by one key.
 *
 * @param id the side it is, or {@link #ALL} when all sides share as one
 * @param members parties by id, each with the days on which it is a party
 */
public record Circle(String id, Key key, Map<String, Period> members, List<String> clauses) {

    /** The id of a circle that holds everybody. */
    public static final String ALL = "all";

    public Circle {
        members = Collections.unmodifiableSequencedMap(new TreeMap<>(members));
        clauses = List.copyOf(clauses);
    }
}
