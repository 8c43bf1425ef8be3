package se.radslag.access.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.people.MandateLookup;
import se.radslag.people.PersonId;
import se.radslag.people.RegisterLookup;
import se.radslag.people.seating.Seating;

/** Finds who sits today in the bodies of a structure. */
@Component
public class SeatsToday {

    private final RegisterLookup registers;
    private final MandateLookup mandates;
    private final Clock clock;

    SeatsToday(RegisterLookup registers, MandateLookup mandates, Clock clock) {
        this.registers = registers;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** Every body of the structure; those outside it give nobody anything here. */
    public List<Seating> in(Charter charter) {
        var on = LocalDate.now(clock);
        var register = registers.on(charter, on);
        var named = mandates.on(charter.origin().structure(), on);
        return charter.bodies().values().stream()
                .filter(body -> !body.isOutside())
                .map(Body::id)
                .map(body -> Seating.of(charter, register, named, body, on))
                .toList();
    }

    /** What a person's seats and posts make of them. */
    public List<MandateRoles.Held> of(Charter charter, PersonId person) {
        return MandateRoles.of(in(charter), person);
    }
}
