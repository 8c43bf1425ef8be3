package se.radslag.people;

import java.util.List;
import java.util.UUID;

/**
 * A row as somebody has it before their eyes.
 *
 * @param <T> what the row says
 */
public record Versioned<T>(UUID id, int version, T row) {

    /** What a form carries of the rows of one place, so that any change of them by another is noticed. */
    public static String mark(List<? extends Versioned<?>> rows) {
        return rows.size() + "." + rows.stream().mapToInt(Versioned::version).sum();
    }
}
