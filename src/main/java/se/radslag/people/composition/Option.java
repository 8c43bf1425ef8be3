package se.radslag.people.composition;

import java.util.List;
import se.radslag.charter.terms.Seats;
import se.radslag.people.seating.Occupant;

/**
 * Kinds of members that are alike to every limit in question, so that it does not matter which of them is named.
 *
 * @param pool the number of the rooms that they share
 */
record Option(int pool, Seats term, Occupant one, List<SeatKind> kinds) {

    String seat() {
        return term.id();
    }

    boolean countsIn() {
        return term.countInOrdinary();
    }
}
