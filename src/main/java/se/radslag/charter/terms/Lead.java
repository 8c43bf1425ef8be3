package se.radslag.charter.terms;

import org.jspecify.annotations.Nullable;

/** How long before or after an event something is to be done. */
@OneOf({"days", "weeks", "months"})
public record Lead(
        Header header,
        @Required Act act,
        @Nullable Integer days,
        @Nullable Integer weeks,
        @Nullable Integer months,
        @Nullable Event before,
        @Nullable Event after,
        @Nullable @Key("for") Who forWhom)
        implements Term {
    @Override
    public Kind kindOfTerm() {
        return Kind.LEAD;
    }
}
