package se.radslag.people;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds persons by what they are or were called. */
public interface PersonList {

    /** So many are shown at once. */
    int MOST = 50;

    /** At most {@link #MOST}, by family name; those merged into others are left out. */
    List<Entry> named(String part);

    /** Hands out all of them one by one, in the same order. */
    void each(String part, Consumer<Entry> to);

    /** A person with today's name; without it where the identity is protected. */
    record Entry(
            PersonId id,
            int version,
            @Nullable String name,
            @Nullable LocalDate protectedSince) {}
}
