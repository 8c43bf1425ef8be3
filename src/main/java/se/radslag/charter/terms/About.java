package se.radslag.charter.terms;

/** What a structure is, in one sentence. */
public record About(Header header, @Required Text text) implements Term {
    @Override
    public Kind kindOfTerm() {
        return Kind.BODY;
    }
}
