package se.radslag.people.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Sex;

/**
 * A person to be entered, with every name held and when.
 *
 * @param protectedSince the day from which nothing of the person is published; null when not protected
 */
public record NewPerson(
        PersonId id,
        @Nullable Sex sex,
        List<Named> names,
        @Nullable LocalDate protectedSince) {

    public NewPerson {
        names = List.copyOf(names);
    }

    /** A name and the days on which it was held. */
    public record Named(String given, String family, Period during) {}
}
