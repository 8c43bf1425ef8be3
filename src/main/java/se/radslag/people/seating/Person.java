package se.radslag.people.seating;

import org.jspecify.annotations.Nullable;
import se.radslag.people.PersonId;

/**
 * A person as lists and balances need one.
 *
 * @param sex null where it is not known
 * @param isProtected whether nothing about the person may be published
 */
public record Person(PersonId id, String name, @Nullable Sex sex, boolean isProtected) {}
