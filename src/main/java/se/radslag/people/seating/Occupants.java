package se.radslag.people.seating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Who;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;

/** Tells of holders and of those named what the register knows of them on a date, first of all their side. */
final class Occupants {

    private final Charter charter;
    private final Register register;
    private final LocalDate on;

    Occupants(Charter charter, Register register, LocalDate on) {
        this.charter = charter;
        this.register = register;
        this.on = on;
    }

    /** Who fills a position of an office; null when nobody does. */
    @Nullable
    Occupant of(Positions.Position position, Party home) {
        var holding = position.holding();
        if (holding == null) {
            return null;
        }
        return new Occupant(
                holding.person(),
                home.id(),
                holding.politicalParty(),
                register.side(holding.person(), holding.politicalParty(), holding.party(), on),
                holding.organ() == null ? Who.PersonKind.OFFICIAL : Who.PersonKind.ELECTED,
                false,
                holding.during(),
                null,
                holding.standing() == Standing.ACTING,
                holding.standing() == Standing.ON_LEAVE,
                position.actingFor());
    }

    /** Somebody who is named, or thought of. */
    Occupant of(Mandate mandate) {
        var home = charter.parties().get(mandate.comesFrom());
        return new Occupant(
                mandate.person(),
                mandate.comesFrom(),
                mandate.politicalParty(),
                home == null ? null : side(mandate.person(), mandate.politicalParty(), home),
                mandate.capacity() == null && home != null ? capacity(mandate.person(), home) : mandate.capacity(),
                mandate.leadingAttested(),
                mandate.during(),
                mandate.id(),
                false,
                false,
                null);
    }

    private @Nullable Side side(PersonId person, @Nullable String politicalParty, Party home) {
        return register.side(person, politicalParty, PartyKey.of(charter, home), on);
    }

    /** Whoever holds an office of an organ is elected, of the party itself employed; of others the register tells nothing. */
    private Who.@Nullable PersonKind capacity(PersonId person, Party home) {
        var key = PartyKey.of(charter, home);
        var held = register.of(person, on).stream()
                .filter(holding -> holding.party().equals(key))
                .toList();
        if (held.stream().anyMatch(holding -> holding.organ() != null)) {
            return Who.PersonKind.ELECTED;
        }
        return held.isEmpty() ? null : Who.PersonKind.OFFICIAL;
    }
}
