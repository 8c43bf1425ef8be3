package se.radslag.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds entries that may be of one and the same person; of those with protected identity nothing is told here. */
public interface Doubles {

    /** Those that nobody has found to be of two persons, at most twenty, by name. */
    Found all();

    /** Those that somebody has found to be of two persons, at most a hundred, the latest first. */
    List<Apart> apart();

    /** @param number of all there are */
    record Found(List<Pair> pairs, int number) {

        public Found {
            pairs = List.copyOf(pairs);
        }
    }

    /** Two entries with the same name, or names of which one begins the other. */
    record Pair(PersonId one, String oneName, PersonId other, String otherName) {}

    /** That two entries are of two persons, and who found it when. */
    record Apart(UUID id, String oneName, String otherName, Instant at, String by) {}
}
