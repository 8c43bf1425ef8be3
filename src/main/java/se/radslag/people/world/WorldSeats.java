package se.radslag.people.world;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Period;
import se.radslag.people.naming.Naming;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;
import se.radslag.people.seating.Register;
import se.radslag.people.world.Candidates.Candidate;

/** Names made-up people to a party's seats, as the agreement asks for them; two in sixteen times not quite. */
final class WorldSeats {

    private final Cast cast;
    private final Register register;
    private final Candidates candidates;

    WorldSeats(Charter charter, Cast cast, Register register) {
        this.cast = cast;
        this.register = register;
        this.candidates = new Candidates(charter, cast, register);
    }

    Register register() {
        return register;
    }

    void of(Body body, Seats seats, Party party, int number, Period during, List<Naming> into) {
        var from = Objects.requireNonNull(during.first());
        var chosen = candidates.of(body, seats, party, number, from, into);
        boolean strays = isSoft(seats) && (number == 3 || number == 9);
        for (int i = 0; i < chosen.size(); i++) {
            var choice = strays ? candidates.stranger(party, from) : chosen.get(i);
            into.add(naming(body, seats, party, i + 1, Mandate.Kind.MEMBER, choice, during, strays));
            if (seats.substitutes() == Seats.Substitutes.PERSONAL) {
                var other = new Candidate(cast.person(), choice.politicalParty());
                into.add(naming(body, seats, party, i + 1, Mandate.Kind.SUBSTITUTE, other, during, false));
            }
        }
    }

    private static boolean isSoft(Seats seats) {
        return seats.who().stream().anyMatch(each -> each.side() != null && each.breach() == Breach.REASON);
    }

    private static Naming naming(
            Body body,
            Seats seats,
            Party party,
            int ordinal,
            Mandate.Kind kind,
            Candidate choice,
            Period during,
            boolean strays) {
        boolean leads = seats.who().stream().anyMatch(each -> each.leading() != null);
        var capacity = choice.politicalParty() == null ? Who.PersonKind.OFFICIAL : Who.PersonKind.ELECTED;
        var mandate = new Mandate(
                new MandateId(UUID.nameUUIDFromBytes((body.id() + seats.id() + party.id() + ordinal + kind + during)
                        .getBytes(StandardCharsets.UTF_8))),
                body.id(),
                seats.id(),
                party.id(),
                ordinal,
                kind,
                kind == Mandate.Kind.SUBSTITUTE ? ordinal : null,
                null,
                choice.person(),
                choice.politicalParty(),
                capacity,
                leads,
                false,
                null,
                during);
        return new Naming(
                mandate,
                Naming.Decision.UNTOLD,
                leads ? Actor.SYSTEM.id() : null,
                strays
                        ? "Fullmäktige valde en ledamot ur majoriteten: de två grupperna hade kommit överens om det."
                        : null,
                null);
    }
}
