package se.radslag.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.StructureId;

/** Answers why something was allowed, or why it was refused. */
public interface AuditLookup {

    /**
     * Every attempt at an act on one subject, the newest first, at most a hundred.
     *
     * @param structure where it belongs; null for what concerns the whole installation
     * @param act module and use case, as {@code charter.take-effect}
     * @param kind what the subject is, as the command calls it
     */
    List<AuditEntry> why(@Nullable StructureId structure, String act, String kind, Object id);
}
