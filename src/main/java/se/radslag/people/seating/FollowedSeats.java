package se.radslag.people.seating;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;
import se.radslag.people.PartyKey;

/** Seats that follow an office: whoever holds it sits, and moves the day the office does. */
final class FollowedSeats {

    private final Charter charter;
    private final Positions positions;
    private final Occupants occupants;
    private final Places places;

    FollowedSeats(Charter charter, Positions positions, Occupants occupants, Places places) {
        this.charter = charter;
        this.positions = positions;
        this.occupants = occupants;
        this.places = places;
    }

    void of(Seats term, Party party, Answer there) {
        int ordinal = 0;
        for (var office : term.office()) {
            for (var holder : holders(office, party)) {
                for (var position : positions.of(PartyKey.of(charter, holder), office, number(term))) {
                    var occupant = occupants.of(position, holder);
                    var why = position.known() ? Vacancy.NO_HOLDER : Vacancy.CANNOT_BE_TOLD;
                    places.add(term, party.id(), ++ordinal, there, true, position.office(), occupant, why);
                    deputies(term, party, holder, ordinal, position.office());
                }
            }
        }
    }

    /** The party whose office it is: the seat's own, or the one that the office names. */
    private List<Party> holders(Office office, Party party) {
        var named = office.party();
        if (named == null) {
            return List.of(party);
        }
        return Expansion.ofGroup(charter, named).toList();
    }

    /** How many positions each office has by the agreement; null when the register tells. */
    private static @Nullable Integer number(Seats term) {
        return term.count() instanceof Count.Exactly exactly
                ? Integer.valueOf(Math.max(1, exactly.number() / term.office().size()))
                : null;
    }

    private void deputies(Seats term, Party party, Party holder, int ordinal, OfficeKey office) {
        if (term.substitutes() != Seats.Substitutes.OFFICE || !office.post().equals(OfficeKey.CHAIR)) {
            return;
        }
        var vice = new Office(null, office.organ(), OfficeKey.VICE_CHAIR);
        int order = 0;
        for (var position : positions.of(office.party(), vice, null)) {
            var occupant = occupants.of(position, holder);
            if (occupant != null) {
                places.add(new Substitute(term, party.id(), ++order, ordinal, occupant));
            }
        }
    }
}
