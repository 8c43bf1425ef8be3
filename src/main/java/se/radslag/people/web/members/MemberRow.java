package se.radslag.people.web.members;

import org.jspecify.annotations.Nullable;
import se.radslag.people.web.parts.Mark;

/**
 * One line of the list of members.
 *
 * @param role member or substitute
 */
public record MemberRow(
        String body,
        String bodyPath,
        String party,
        @Nullable String partyPath,
        String role,
        String seat,
        String name,
        @Nullable String path,
        boolean isVacant,
        @Nullable Mark mark,
        @Nullable String side,
        String period) {}
