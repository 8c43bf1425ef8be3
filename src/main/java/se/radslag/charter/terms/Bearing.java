package se.radslag.charter.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which costs a party bears by itself.
 *
 * @param without what is expressly not among them, such as a special fee for the chairs
 */
public record Bearing(
        Header header,
        @Required List<Label> bears,
        @Required Parties by,
        @Nullable Who of,
        @Nullable Text without) implements Term {
    @Override
    public Kind kindOfTerm() {
        return Kind.BEARS;
    }
}
