package se.radslag.economy.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.intake.Intake;

/**
 * A table that somebody brings, beside what is there already; nothing of it is taken in until all of it can be.
 *
 * @param lines the rows that could be read, in the table's order
 */
public record Incoming<T>(Intake<T> intake, List<Line<T>> lines) {

    /** What a line would do. */
    public enum State {
        NEW,
        CHANGES,
        SAME
    }

    /** A row with what it would replace. */
    public record Line<T>(T value, @Nullable Row<T> before, State state) {}

    public Incoming {
        lines = List.copyOf(lines);
    }

    /** Whether every line can be taken in. */
    public boolean isWhole() {
        return intake.isWhole() && !lines.isEmpty();
    }

    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
