package se.radslag.people.rollover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party has said what it can for a term.
 *
 * @param remains what it cannot say yet, and when that comes; null when nothing remains
 */
public record TermAnswer(UUID id, String party, @Nullable String remains, Instant at) {}
