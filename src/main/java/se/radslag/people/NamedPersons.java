package se.radslag.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds persons by exactly what they are or were called, many names at once. */
@FunctionalInterface
public interface NamedPersons {

    /** By name in small letters, given name first; names that nobody has are left out. */
    Map<String, List<Found>> called(Collection<String> names);

    /** @param isFree whether the person has or had no office, seat or post anywhere */
    record Found(PersonId id, boolean isFree) {}
}
