package se.radslag.people.composition;

import org.jspecify.annotations.Nullable;
import se.radslag.people.seating.Side;

/**
 * A sort of member who could be named: whoever they are, the rules on the whole look at no more than this.
 *
 * @param seat id of the charter's term on seats
 * @param party charter id of the party, or group, that names
 * @param home charter id of the party that the member comes from
 * @param politicalParty null where none is registered
 * @param side null where it is not registered
 */
public record SeatKind(
        String seat,
        String party,
        String home,
        @Nullable String politicalParty,
        @Nullable Side side) {}
