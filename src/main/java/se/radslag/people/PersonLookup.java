package se.radslag.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import se.radslag.people.seating.Person;

/** What others ask of persons: what they are called on a day. */
public interface PersonLookup {

    /** Those who are known, each with the name of the day; of those with protected identity without it. */
    Map<PersonId, Person> on(Collection<PersonId> ids, LocalDate day);
}
