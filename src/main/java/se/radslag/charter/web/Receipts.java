package se.radslag.charter.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one is told after something was recorded; the page below shows what came of it. */
final class Receipts {

    private static final Set<String> KNOWN =
            Set.of("decision", "correction", "amendment", "condition", "approval", "departure", "settlement");

    private Receipts() {}

    static @Nullable String of(LifeWords words, @Nullable String saved) {
        return saved == null || !KNOWN.contains(saved) ? null : words.say("receipt." + saved);
    }
}
