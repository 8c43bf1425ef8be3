package se.radslag.economy.web.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.Table;

/** A table to take in: chosen, looked through, and then taken in whole. */
public record ImportPage(
        List<Crumb> crumbs,
        String action,
        String content,
        String text,
        String source,
        String reason,
        int seen,
        @Nullable Preview preview,
        List<FieldFault> faults,
        @Nullable String conflict) {

    /** What the table would do, or every fault by row and cause. */
    public record Preview(
            String summary,
            List<String> faults,
            List<Kept> kept,
            @Nullable Table rows,
            boolean whole,
            boolean changes) {}

    /** A line that could not be read, as it was written. */
    public record Kept(int line, String text, List<String> causes) {}
}
