package se.radslag.charter.terms;

import org.jspecify.annotations.Nullable;

/** How long a body or an agreement exists: its period is the header's; review and trial stand here. */
public record Life(Header header, @Nullable Day review, boolean trial) implements Term {
    @Override
    public Kind kindOfTerm() {
        return Kind.BODY;
    }
}
