package se.radslag.audit.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it was written, with all that is known of where.
 *
 * @param seal number of the seal; null where no seal is concerned
 * @param at when the entry happened, or the batch was sealed
 */
public record Damage(
        Kind kind,
        String chain,
        @Nullable Long seal,
        @Nullable UUID entry,
        @Nullable Instant at) {

    /** What was done to the log; the words are under {@code audit.damage.<kind>}. */
    public enum Kind {
        /** An entry says something else than when it was sealed. */
        CHANGED,
        /** An entry that was sealed or waited for its seal is gone. */
        REMOVED,
        /** An entry came in past the guard that has every new one wait for its seal. */
        INSERTED,
        /** A seal, or its list of entries, is not what it was. */
        SEAL_CHANGED,
        /** A seal is gone from the middle of its chain, or was put in. */
        CHAIN_BROKEN,
        /** A list of entries has no seal. */
        SEAL_REMOVED,
        /** A seal that somebody noted down is not there. */
        HEAD_MISSING,
        /** The database's guard against change is off. */
        GUARD_OFF
    }

    static Damage of(Kind kind, Seal seal) {
        return new Damage(kind, seal.chain(), seal.number(), null, seal.sealedAt());
    }
}
