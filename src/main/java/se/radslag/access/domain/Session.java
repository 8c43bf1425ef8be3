package se.radslag.access.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;

/**
 * Somebody signed in on one browser, until a time.
 *
 * @param account whose it is; null for an operator by link
 */
public record Session(UUID id, Actor actor, @Nullable UUID account, Instant startedAt, Instant expiresAt) {}
