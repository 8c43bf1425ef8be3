package se.radslag.charter.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which types of item a body has on its agenda. */
@OneOf({"refuse", "discourage", "prefer"})
public record ItemRule(
        Header header,
        List<ItemType> refuse,
        List<ItemType> discourage,
        List<ItemType> prefer,
        @Nullable String exceptBody)
        implements Term {
    @Override
    public Kind kindOfTerm() {
        return Kind.ITEMS;
    }
}
