package se.radslag.economy.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something as it was entered, by whom and when.
 *
 * @param sequence 1 when it was first entered; a later row corrects the ones before
 * @param reason why it was entered; always given with a correction
 */
public record Row<T>(T value, int sequence, @Nullable String reason, Instant at, String by) {

    public boolean isCorrection() {
        return sequence > 1;
    }
}
