package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;

/** Expands the seats of a body on a date into places with those who sit in them. */
final class Expansion {

    private final Charter charter;
    private final LocalDate on;
    private final Mandates mandates;
    private final Positions positions;
    private final Places places;
    private final FollowedSeats followed;
    private final NamedSeats named;

    Expansion(Charter charter, Register register, Mandates mandates, LocalDate on) {
        this.charter = charter;
        this.on = on;
        this.mandates = mandates;
        this.positions = new Positions(register, on);
        this.places = new Places(new Qualities(charter, register, on));
        var occupants = new Occupants(charter, register, on);
        this.followed = new FollowedSeats(charter, positions, occupants, places);
        this.named = new NamedSeats(charter, on, mandates, occupants, places);
    }

    Seating of(String id) {
        var body = charter.bodies().get(id);
        if (body == null) {
            throw new IllegalArgumentException("No such body: " + id);
        }
        var exists = body.existence().on(on);
        if (exists == Answer.NO) {
            return new Seating(id, on, exists, List.of(), List.of(), List.of(), List.of(), null);
        }
        body.seats().stream().filter(seats -> seats.on(on) != Answer.NO).forEach(seats -> expand(body, seats, exists));
        var posts = new Posts(charter, positions, mandates, on).of(body, exists);
        return new Seating(
                id,
                on,
                exists,
                places.merged(body, on),
                places.substitutes(),
                posts,
                places.unsettled(),
                body.header().unknown().get("seats"));
    }

    private void expand(Body body, Seats term, Answer exists) {
        var there = exists.and(term.on(on));
        var scope = term.forParties().scope();
        if (scope == Parties.Scope.CONCERNED || scope == Parties.Scope.OWN_MEMBERS) {
            named.told(body, term, there);
            return;
        }
        var parties = charter.parties(term.forParties(), on);
        if (follows(term)) {
            parties.forEach(party -> followed.of(term, party, there.and(party.on(on))));
        } else if (term.forParties().isEach(charter.groups().keySet())) {
            parties.forEach(party -> named.of(body, term, party, there.and(party.on(on))));
        } else {
            named.together(body, term, there);
        }
    }

    private static boolean follows(Seats term) {
        return term.filledHow() == Seats.Filled.FOLLOWS && !term.office().isEmpty();
    }

    /** The party with an id, or the parties of the group with it. */
    static Stream<Party> ofGroup(Charter charter, String id) {
        var one = charter.parties().get(id);
        return one != null
                ? Stream.of(one)
                : charter.parties().values().stream().filter(party -> id.equals(party.group()));
    }
}
