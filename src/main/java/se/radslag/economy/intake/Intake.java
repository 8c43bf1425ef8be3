package se.radslag.economy.intake;

import java.util.List;
import se.radslag.economy.domain.Problem;

/**
 * What became of a table: every line is either a row that was read or a line that is kept with what is wrong.
 *
 * @param <T> what a row is read as
 * @param faults about the table as a whole, such as a column that is missing or a sum that differs
 */
public record Intake<T>(List<T> rows, List<Kept> kept, List<Problem> faults) {

    /** A line that could not be read, as it was written. */
    public record Kept(int line, String text, List<Problem> causes) {
        public Kept {
            causes = List.copyOf(causes);
        }
    }

    public Intake {
        rows = List.copyOf(rows);
        kept = List.copyOf(kept);
        faults = List.copyOf(faults);
    }

    public boolean isWhole() {
        return kept.isEmpty() && faults.isEmpty();
    }
}
