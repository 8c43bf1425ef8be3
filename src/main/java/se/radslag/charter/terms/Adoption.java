package se.radslag.charter.terms;

import org.jspecify.annotations.Nullable;

/** What the sources tell of the parties' decisions on a paper; the ledger of decisions begins with it. */
public record Adoption(
        Header header,
        @Required String paper,
        @Required Parties by,
        @Nullable String council,
        @Nullable Decision decision,
        @Nullable @Key("on") Day day,
        @Nullable String section,
        @Nullable String registry)
        implements Term {

    /** Yes or no. */
    public enum Decision {
        YES,
        NO
    }

    @Override
    public Kind kindOfTerm() {
        return Kind.PARTY;
    }
}
