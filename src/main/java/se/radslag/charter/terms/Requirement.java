package se.radslag.charter.terms;

import java.util.List;

/**
 * What must be there when an act is done.
 *
 * @param of what is acted on, such as networks; all where nothing is said
 */
public record Requirement(
        Header header,
        @Required Act act,
        List<Label> of,
        @Required List<Label> what) implements Term {

    /** Whether it is about an act on this sort of thing; without saying of what, it is about all of them. */
    public boolean isAbout(String sort) {
        return of.isEmpty() || of.stream().anyMatch(label -> sort.equals(label.word()));
    }

    @Override
    public Kind kindOfTerm() {
        return Kind.REQUIRES;
    }
}
