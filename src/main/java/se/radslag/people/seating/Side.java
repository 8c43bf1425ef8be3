package se.radslag.people.seating;

import se.radslag.charter.terms.Who;

/** Where a political party stands in a party's council: it governs, it opposes, or it does neither. */
public enum Side {
    MAJORITY,
    OPPOSITION,
    NEITHER;

    /** Whether it is the side that an agreement asks for. */
    public boolean is(Who.Side asked) {
        return name().equals(asked.name());
    }

    /** The side by the agreement's own word. */
    public static Side of(Who.Side side) {
        return valueOf(side.name());
    }
}
