package se.radslag.access.domain;

import java.time.Instant;
import java.util.UUID;
import se.radslag.kernel.Actor;

/** Somebody signed in on one browser, until a time. */
public record Session(UUID id, Actor actor, Instant startedAt, Instant expiresAt) {}
