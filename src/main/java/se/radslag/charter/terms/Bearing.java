package se.radslag.charter.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which costs a party bears by itself. */
public record Bearing(
        Header header,
        @Required List<Label> bears,
        @Required Parties by,
        @Nullable Who of) implements Term {
    @Override
    public Kind kindOfTerm() {
        return Kind.BEARS;
    }
}
