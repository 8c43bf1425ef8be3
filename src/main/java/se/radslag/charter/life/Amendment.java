package se.radslag.charter.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposed change of a paper.
 *
 * @param number 1, 2, 3 … within its paper
 * @param starts the day it is to hold from; null is as soon as it is decided
 * @param version the stored version of the charter that holds the new words; null when none is stored yet
 */
public record Amendment(
        String paper,
        int number,
        String title,
        @Nullable String reason,
        LocalDate proposedOn,
        @Nullable LocalDate starts,
        @Nullable Integer version) {

    public Target target() {
        return Target.amendment(paper, number);
    }
}
