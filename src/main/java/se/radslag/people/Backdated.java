package se.radslag.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.people.seating.OfficeKey;

/**
 * That somebody was entered in a seat or an office only after the first day, and why.
 *
 * @param seat the term of a seat to which they were named; null where they sit by an office
 * @param party id of the party whose seat it is; null where they sit by an office
 * @param office the office that they hold; null where they were named
 * @param first the day from which it holds
 * @param at when it was entered
 */
public record Backdated(
        @Nullable String seat,
        @Nullable String party,
        @Nullable OfficeKey office,
        PersonId person,
        LocalDate first,
        Instant at,
        String reason) {}
