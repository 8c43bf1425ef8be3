package se.radslag.people.seating;

import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Seats;

/**
 * Seats whose number cannot be told, so that only those who are named are shown.
 *
 * @param party charter id of the party; null when it is not settled which parties have them
 */
public record Unsettled(Seats term, @Nullable String party) {}
