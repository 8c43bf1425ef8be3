package se.radslag.charter.terms;

import java.util.List;

/** What must be there when an act is done. */
public record Requirement(
        Header header, @Required Act act, @Required List<Label> what) implements Term {
    @Override
    public Kind kindOfTerm() {
        return Kind.REQUIRES;
    }
}
