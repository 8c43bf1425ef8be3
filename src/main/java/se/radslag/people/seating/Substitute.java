package se.radslag.people.seating;

import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Seats;

/**
 * Somebody who stands in for members.
 *
 * @param party charter id of the party whose seats they are
 * @param order from 1, in which order the party's substitutes are called
 * @param standsInFor the ordinal of the one member that a personal substitute is for; null when for any of the party's
 */
public record Substitute(
        Seats term, String party, int order, @Nullable Integer standsInFor, Occupant occupant) {

    /** Whether the substitute may take this place when its member is away. */
    public boolean isFor(Place place) {
        return place.term().id().equals(term.id())
                && place.party().equals(party)
                && (standsInFor == null || standsInFor == place.ordinal());
    }
}
