package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.List;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;

/** Whom the agreement means where it says from which parties somebody is to come. */
final class Homes {

    private Homes() {}

    /**
     * Ids of the parties; none where the agreement leaves it to those concerned.
     *
     * @param party the party whose seat it is, such as a federation with members of its own
     */
    static List<String> of(Charter charter, Parties of, String party, LocalDate on) {
        var own = charter.parties().get(party);
        return switch (of.scope()) {
            case OWN_MEMBERS -> own == null ? List.of() : own.members();
            case CONCERNED -> List.of();
            case NAMED, ALL -> charter.parties(of, on).stream().map(Party::id).toList();
        };
    }
}
