package se.radslag.people.composition;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Period;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Place;
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
        @Nullable Side side) {

    /** Somebody of the kind, thought of. */
    Occupant occupant(Seats term, int number) {
        var capacity = term.who().stream()
                .map(Who.Quality::kind)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        return new Occupant(
                new PersonId(new UUID(0, number)),
                home,
                politicalParty,
                side,
                capacity,
                side != Side.MAJORITY,
                new Period(null, null),
                null,
                false,
                false,
                null);
    }

    /** The place of somebody of the kind, thought of. */
    Place place(Seats term, int number) {
        return new Place(
                term, party, 1000 + number, Answer.YES, false, null, occupant(term, number), null, false, List.of());
    }
}
