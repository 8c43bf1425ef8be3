package se.radslag.audit.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.StructureId;

/**
 * Which entries are wanted; null is any.
 *
 * @param structure null for those of the whole installation
 * @param kind what the subject is; only together with {@code subject}
 * @param before the entry that the wanted ones are older than
 */
public record EntryFilter(
        @Nullable StructureId structure,
        @Nullable String act,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String kind,
        @Nullable String subject,
        @Nullable UUID before) {

    /** The same, from another entry on. */
    public EntryFilter before(@Nullable UUID entry) {
        return new EntryFilter(structure, act, from, until, kind, subject, entry);
    }

    String chain() {
        return structure == null ? Chain.INSTALLATION : structure.value();
    }
}
