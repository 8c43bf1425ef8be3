package se.radslag.people;

import java.util.List;
import se.radslag.people.seating.Coalition;

/** What the pages of one party's register ask of who governs it. */
public interface CoalitionLookup {

    /** A mark of everything that is said of who governs the party, at any time: by it a form notices another's change. */
    String mark(PartyKey party);

    /** Who is said to govern the party at any time. */
    List<Coalition> of(PartyKey party);
}
