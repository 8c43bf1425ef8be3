package se.radslag.people.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.StructureId;

/**
 * A table that somebody has brought, and how far it has come.
 *
 * @param matching headings that somebody has chosen for columns
 * @param done how many rows have been read or written in this stage
 * @param all how many rows there are to read or write
 * @param there how many rows said what was in the register already
 * @param beatAt when it was last heard of; null before it was begun
 */
public record Brought(
        UUID id,
        StructureId structure,
        String kind,
        String fileName,
        String digest,
        Map<Column, String> matching,
        Stage stage,
        int done,
        int all,
        int there,
        @Nullable Instant beatAt,
        @Nullable Instant doneAt) {

    /** A table that has not been heard of for so long has stopped, and may be begun again. */
    private static final Duration SILENT = Duration.ofMinutes(2);

    /** How far a table has come. */
    public enum Stage {
        BROUGHT,
        READING,
        WRITING,
        DONE,
        /** Nothing was taken in, since the register had changed or somebody else was quicker. */
        FAILED
    }

    public Brought {
        matching = Map.copyOf(matching);
    }

    public boolean isRunning(Instant now) {
        return (stage == Stage.READING || stage == Stage.WRITING) && !hasStopped(now);
    }

    public boolean isDone() {
        return stage == Stage.DONE;
    }

    /** Whether it was begun and broke off, as when the machine was turned off. */
    public boolean hasStopped(Instant now) {
        return (stage == Stage.READING || stage == Stage.WRITING)
                && (beatAt == null || beatAt.plus(SILENT).isBefore(now));
    }
}
