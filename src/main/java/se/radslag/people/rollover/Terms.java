package se.radslag.people.rollover;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.kernel.Answer;
import se.radslag.people.SeatedDays;
import se.radslag.people.seating.Seating;

/** Reads what each party of a structure has said for a term. */
@Component
public class Terms {

    private final SeatedDays days;

    Terms(SeatedDays days) {
        this.days = days;
    }

    /** Who sits in each body on the first day of a term, as far as it is said. */
    public Map<String, Seating> seatings(Charter charter, LocalDate from) {
        var day = days.on(charter, from);
        var seatings = new LinkedHashMap<String, Seating>();
        charter.bodies().values().stream()
                .filter(body -> !body.isOutside() && !body.seats().isEmpty())
                .filter(body -> body.existence().on(from) != Answer.NO)
                .forEach(body -> seatings.put(body.id(), day.in(body.id())));
        return seatings;
    }

    /** What is asked of every party that has anything to say. */
    public List<PartyTerm> of(Charter charter, LocalDate from) {
        var seatings = seatings(charter, from);
        return charter.parties().keySet().stream()
                .map(party -> PartyTerm.of(party, seatings.values(), from))
                .filter(each -> !each.asked().isEmpty())
                .toList();
    }
}
