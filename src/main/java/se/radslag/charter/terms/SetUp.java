package se.radslag.charter.terms;

import org.jspecify.annotations.Nullable;

/** Who set a body up, and on whose initiative. */
public record SetUp(
        Header header,
        @Nullable Who by,
        @Nullable Who initiative,
        @Nullable @Key("on") Day day) implements Term {
    @Override
    public Kind kindOfTerm() {
        return Kind.BODY;
    }
}
