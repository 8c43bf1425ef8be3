package se.radslag.people;

import java.time.LocalDate;
import java.util.Collection;
import se.radslag.charter.Charter;
import se.radslag.kernel.Period;
import se.radslag.people.seating.Register;

/** What others ask of the register: what the parties of an agreement are. */
public interface RegisterLookup {

    /** What holds on a day; asked for any other day it knows nothing. */
    Register on(Charter charter, LocalDate day);

    /** What holds for some parties on any day of a time; asked for another party or day it knows nothing. */
    Register during(Collection<PartyKey> parties, Period period);

    /** Everything that has ever been entered. */
    Register all(Charter charter);
}
