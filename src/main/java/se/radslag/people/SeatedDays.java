package se.radslag.people;

import java.time.LocalDate;
import se.radslag.charter.Charter;
import se.radslag.people.seating.SeatedDay;

/** Tells readers who sits on a day. What acts are judged by is asked anew, of the register and of mandates. */
@FunctionalInterface
public interface SeatedDays {

    SeatedDay on(Charter charter, LocalDate day);
}
