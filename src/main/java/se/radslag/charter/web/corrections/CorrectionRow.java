package se.radslag.charter.web.corrections;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.life.CouncilDecision;

/**
 * A recorded decision that was corrected later: what stood, what stands instead, who wrote it and why.
 *
 * @param amendment number of the amendment; null for the paper itself
 * @param by who corrected it, as the log knows them
 */
record CorrectionRow(
        Instant at,
        String by,
        String paper,
        @Nullable Integer amendment,
        String decider,
        Stand was,
        Stand is,
        @Nullable String reason) {

    /** What was said, and on which day. */
    record Stand(CouncilDecision.Said said, LocalDate on) {}
}
