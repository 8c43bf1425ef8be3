package se.radslag.charter.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What record a body keeps of its meetings, and how it is approved. */
public record RecordForm(
        Header header,
        @Nullable Form form,
        List<Label> annex,
        @Nullable Approve approve,
        @Nullable Boolean remote) implements Term {

    /** Notes or minutes. */
    public enum Form {
        NOTES,
        MINUTES
    }

    /** How a record is approved. */
    public enum Approve {
        MEETING,
        E_MAIL,
        SIGN
    }

    @Override
    public Kind kindOfTerm() {
        return Kind.RECORD;
    }
}
