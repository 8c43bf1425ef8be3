package se.radslag.people.seating;

import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;
import se.radslag.people.PersonId;

/**
 * Somebody appointed to a post of a body for a time, such as its chair. Posts that follow an office have none.
 *
 * @param by charter id of the party, group or body that appointed; null where not known
 */
public record BodyPost(
        String body,
        String post,
        int ordinal,
        PersonId person,
        @Nullable String by,
        Period during) {}
