package se.radslag.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds persons by what they are or were called. */
@FunctionalInterface
public interface PersonList {

    /** At most fifty, by family name; those merged into others are left out. */
    List<Entry> named(String part);

    /** A person with today's name, and an earlier one that was searched for. */
    record Entry(
            PersonId id, int version, String name, @Nullable LocalDate protectedSince) {}
}
