package se.radslag.access.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonId;

/**
 * Somebody signed in on one browser, until a time.
 *
 * @param account whose it is; null for an operator by link
 * @param person who the account belongs to; null for one that only has given roles
 */
public record Session(
        UUID id,
        Actor actor,
        @Nullable UUID account,
        @Nullable PersonId person,
        Device device,
        Instant startedAt,
        Instant seenAt,
        Instant expiresAt) {

    Session with(Actor.Mandates mandates) {
        return new Session(id, actor.with(mandates), account, person, device, startedAt, seenAt, expiresAt);
    }
}
