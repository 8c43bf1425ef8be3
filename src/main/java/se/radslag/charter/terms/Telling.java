package se.radslag.charter.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is told of what. */
public record Telling(
        Header header,
        @Required List<Label> what,
        @Nullable Who to,
        @Nullable Length within) implements Term {
    @Override
    public Kind kindOfTerm() {
        return Kind.TELL;
    }
}
