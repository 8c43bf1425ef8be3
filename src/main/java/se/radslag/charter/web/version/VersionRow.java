package se.radslag.charter.web.version;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of a charter as it is stored: when it came, how large it is and when it was in effect. */
public record VersionRow(int number, Instant uploadedAt, int bytes, List<Span> spans) {

    /** When it was in effect; without an end it still is. */
    public record Span(Instant from, @Nullable Instant until) {}

    public boolean isInEffect() {
        return !spans.isEmpty() && spans.getLast().until() == null;
    }

    public boolean wasEverInEffect() {
        return !spans.isEmpty();
    }
}
