package se.radslag.access.passkey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key as its owner knows it.
 *
 * @param lastUsed null until somebody has signed in with it
 */
public record Passkey(
        UUID id, String name, Instant added, @Nullable Instant lastUsed) {}
