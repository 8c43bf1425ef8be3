package se.radslag.access.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.people.PersonId;
import se.radslag.people.SeatedDays;
import se.radslag.people.roles.Standpoint;
import se.radslag.people.seating.SeatedDay;
import se.radslag.people.seating.Seating;

/** Finds who sits today in the bodies of a structure. */
@Component
public class SeatsToday {

    private final SeatedDays days;
    private final Clock clock;

    SeatsToday(SeatedDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    SeatedDay on(Charter charter) {
        return days.on(charter, LocalDate.now(clock));
    }

    /** Where a person stands. */
    public Standpoint standpoint(Charter charter, PersonId person) {
        return new Standpoint(on(charter), person);
    }

    /** Every body of the structure; those outside it give nobody anything here. */
    public List<Seating> in(Charter charter) {
        var day = on(charter);
        return bodies(charter).stream().map(day::in).toList();
    }

    /** What a person's seats and posts make of them. */
    public List<MandateRoles.Held> of(Charter charter, PersonId person) {
        return MandateRoles.of(in(charter), person);
    }

    /** The ids of the bodies in which a seat makes something of somebody. */
    static List<String> bodies(Charter charter) {
        return charter.bodies().values().stream()
                .filter(body -> !body.isOutside())
                .map(Body::id)
                .toList();
    }
}
