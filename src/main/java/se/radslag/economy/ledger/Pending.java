package se.radslag.economy.ledger;

import org.jspecify.annotations.Nullable;
import se.radslag.economy.settle.Proposal;

/**
 * A proposal with what was answered to it.
 *
 * @param pot the cost
 * @param proposal the difference that has not been taken in yet
 * @param seen the number of the last answer to the party's proposals of the year; 0 when there is none
 * @param declined the last answer, if it declined this very difference
 */
public record Pending(
        String pot, Proposal proposal, int seen, @Nullable Row<Answer> declined) {

    /** Whether nobody has answered it. */
    public boolean isOpen() {
        return declined == null;
    }
}
