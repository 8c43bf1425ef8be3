package se.radslag.charter.terms;

import java.util.List;

/** A choice of parties as the file names it: ids of parties or groups of them, all, or those concerned. */
public record Parties(List<String> ids, Scope scope, boolean jointly) {

    /** Which parties are meant. */
    public enum Scope {
        NAMED,
        ALL,
        CONCERNED
    }

    public Parties {
        ids = List.copyOf(ids);
    }
}
