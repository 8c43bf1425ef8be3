package se.radslag.charter.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one is told after something was recorded; the page below shows what came of it. */
public final class Receipts {

    public static final String PARAMETER = "sparat";

    private static final Set<String> OF_BODIES = Set.of("founded", "closed");
    private static final Set<String> KNOWN =
            Set.of("decision", "correction", "amendment", "condition", "approval", "departure", "settlement");

    private Receipts() {}

    /** What came of recording something about an agreement in life. */
    public static @Nullable String of(CharterView view, @Nullable String saved) {
        return saved == null || !KNOWN.contains(saved) ? null : view.texts().say("charter-life.receipt." + saved);
    }

    /** What came of setting up or closing a body. */
    public static @Nullable String ofBody(CharterView view, @Nullable String saved) {
        return saved == null || !OF_BODIES.contains(saved) ? null : view.say("body.receipt." + saved);
    }
}
