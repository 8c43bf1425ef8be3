package se.radslag.charter.terms;

import org.jspecify.annotations.Nullable;

/** A question that comes back, such as a plan which the law asks for. */
public record Topic(
        Header header,
        @Required String id,
        @Required Names names,
        @Nullable Text law) implements Term {
    @Override
    public Kind kindOfTerm() {
        return Kind.BODY;
    }
}
