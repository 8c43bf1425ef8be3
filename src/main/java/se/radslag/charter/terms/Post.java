package se.radslag.charter.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post in a body: who appoints it, out of whom, and whether it alternates. */
public record Post(
        Header header,
        @Required String id,
        @Nullable Who by,
        @Nullable Who from,
        @Nullable Office office,
        @Nullable Turn turn,
        @Nullable Integer deputises,
        @Nullable Names names)
        implements Term {

    /** A post that goes round between parties. */
    public record Turn(
            @Required List<String> of,
            @Nullable Length every,
            @Nullable String first) {}

    @Override
    public Kind kindOfTerm() {
        return Kind.POST;
    }
}
