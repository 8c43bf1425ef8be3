package se.radslag.charter.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a party's council, or the body that decides alone, has said of a paper or an amendment, as it was recorded here.
 *
 * @param decider id of the party or body
 * @param section the paragraph of the minutes, such as § 12
 * @param registry the party's own registry number
 * @param sequence 1 when first recorded, one more with each correction
 */
public record CouncilDecision(
        Target target,
        String decider,
        Said said,
        LocalDate on,
        @Nullable String section,
        @Nullable String registry,
        int sequence) {

    /** What was said; a row that should never have been recorded is taken back by a later one. */
    public enum Said {
        YES,
        NO,
        TAKEN_BACK
    }
}
