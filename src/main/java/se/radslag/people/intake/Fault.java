package se.radslag.people.intake;

import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Verdict;

/**
 * One thing that is wrong: where it is, what stood there and why it cannot be taken in.
 *
 * @param verdict the rule that refuses; null for every other problem
 */
public record Fault(
        int line,
        Column column,
        Problem problem,
        String text,
        @Nullable Verdict verdict) {}
