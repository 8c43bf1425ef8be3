package se.radslag.charter.terms;

import java.util.List;

/** A purpose or a remit: what a body is for, in words and topics. */
public record Statement(Header header, @Required Text text, List<String> topics) implements Term {
    @Override
    public Kind kindOfTerm() {
        return Kind.BODY;
    }
}
