package se.radslag.people.web;

import org.jspecify.annotations.Nullable;

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
        WhoSits.@Nullable Mark mark,
        @Nullable String side,
        String period) {}
