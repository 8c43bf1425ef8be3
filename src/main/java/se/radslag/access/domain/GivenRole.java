package se.radslag.access.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/**
 * A role that an account has somewhere.
 *
 * @param structure where; null for the whole installation
 * @param party key of the party whose registrar it is; null for every other role
 */
public record GivenRole(
        UUID id,
        UUID account,
        @Nullable StructureId structure,
        Actor.Role role,
        @Nullable String party) {}
