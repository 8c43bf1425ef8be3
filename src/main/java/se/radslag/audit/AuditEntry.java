package se.radslag.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;

/**
 * One act as it was recorded, done or refused.
 *
 * @param structure where it belongs; null when it concerns the whole installation
 * @param act module and use case; its words have the key {@code <module>.act.<use case>}
 * @param verdicts what its rules found, each with facts, clauses and the charter version that they were read from
 */
public record AuditEntry(
        UUID id,
        @Nullable StructureId structure,
        Instant at,
        String actor,
        String act,
        boolean isDone,
        Map<String, String> subjects,
        Verdicts verdicts) {

    public AuditEntry {
        subjects = Map.copyOf(subjects);
    }
}
