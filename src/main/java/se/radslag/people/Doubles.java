package se.radslag.people;

import java.util.List;

/** Finds entries that may be of one and the same person. */
@FunctionalInterface
public interface Doubles {

    /** At most twenty pairs, by name. */
    List<Pair> all();

    /** Two entries with the same name, or names of which one begins the other. */
    record Pair(PersonId one, String oneName, PersonId other, String otherName) {}
}
