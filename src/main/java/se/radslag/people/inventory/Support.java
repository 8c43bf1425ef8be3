package se.radslag.people.inventory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;

/** That a network supports a body for some time, and the document that says so. */
public record Support(
        UUID id, String forum, String document, @Nullable String decidedBy, Period during) {}
