package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.HashSet;
import se.radslag.charter.Charter;
import se.radslag.charter.SeatPlan;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;

/** Seats to which parties name somebody, taken and vacant. */
final class NamedSeats {

    private final Charter charter;
    private final LocalDate on;
    private final Mandates mandates;
    private final Occupants occupants;
    private final Places places;

    NamedSeats(Charter charter, LocalDate on, Mandates mandates, Occupants occupants, Places places) {
        this.charter = charter;
        this.on = on;
        this.mandates = mandates;
        this.occupants = occupants;
        this.places = places;
    }

    /** Those of one party. */
    void of(Body body, Seats term, Party party, Answer there) {
        var range = SeatPlan.ofParty(charter, term, party, on);
        if (range.isUnknown() || term.header().unknown().containsKey("count")) {
            places.add(new Unsettled(term, party.id()));
        }
        int least = range.min() == null || term.header().unknown().containsKey("count") ? 0 : range.min();
        fill(body, term, party.id(), least, there);
    }

    /** Those that parties have together, under the name of their group. */
    void together(Body body, Seats term, Answer there) {
        var id = term.forParties().together();
        if (term.header().unknown().containsKey("count")) {
            places.add(new Unsettled(term, id));
        }
        int least = switch (term.count()) {
            case Count.Exactly exactly -> exactly.number();
            case Count.Between between -> between.min();
            case null -> term.header().unknown().containsKey("count") ? 0 : 1;
            case Count.ByParty ignored -> 0;
            case Count.PerStarted ignored -> 0;
        };
        fill(body, term, id, least, there);
    }

    /** Those that somebody is named to, where the agreement does not tell whose seats there are. */
    void told(Body body, Seats term, Answer there) {
        places.add(new Unsettled(term, null));
        mandates.parties(body.id(), term.id(), on).forEach(party -> fill(body, term, party, 0, there));
    }

    private void fill(Body body, Seats term, String party, int least, Answer there) {
        var named = mandates.in(body.id(), term.id(), party, on);
        var filled = new HashSet<Integer>();
        for (var mandate : named) {
            var occupant = occupants.of(mandate);
            if (mandate.kind() == Mandate.Kind.SUBSTITUTE) {
                places.add(new Substitute(term, party, mandate.ordinal(), mandate.substituteFor(), occupant));
            } else if (filled.add(mandate.ordinal())) {
                places.add(term, party, mandate.ordinal(), there, mandate.ordinal() <= least, null, occupant, null);
            }
        }
        for (int ordinal = 1; ordinal <= least; ordinal++) {
            if (!filled.contains(ordinal)) {
                places.add(term, party, ordinal, there, true, null, null, Vacancy.NOT_NAMED);
            }
        }
    }
}
