package se.radslag.people;

import java.time.LocalDate;
import java.util.List;
import se.radslag.kernel.Period;
import se.radslag.kernel.StructureId;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Mandates;

/** What others ask of mandates: who was named in a structure. */
public interface MandateLookup {

    /** Those whose time holds a day; asked for any other day it knows nothing. */
    Mandates on(StructureId structure, LocalDate day);

    /** Those whose time holds any day of another; asked for any other day it knows nothing. */
    Mandates during(StructureId structure, Period period);

    /** Everybody who was ever named. */
    Mandates all(StructureId structure);

    /** The seats that one person has been named to, the latest first. */
    List<Mandate> of(StructureId structure, PersonId person);
}
