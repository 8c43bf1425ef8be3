package se.radslag.people.composition;

import java.util.List;
import se.radslag.charter.terms.Seats;

/**
 * Seats of a party that somebody more can be named to, with the sorts of members who can.
 *
 * @param free how many more the agreement leaves room for
 */
record Room(Seats term, String party, int free, List<SeatKind> kinds) {}
