package se.radslag.people.seating;

import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;

/**
 * How large a party's organ and its presidium are for a time.
 *
 * @param seats members of the organ; null where not known
 * @param presidium chair and vice chairs together; null where not known, then those who are registered make it up
 */
public record OrganSize(
        PartyKey party,
        String organ,
        @Nullable Integer seats,
        @Nullable Integer presidium,
        Period during) {}
