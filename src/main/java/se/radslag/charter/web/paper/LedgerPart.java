package se.radslag.charter.web.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Table;

/** Who has said what of a paper or an amendment: one mark for each, and the same as a table. */
public record LedgerPart(
        String headline,
        @Nullable String missing,
        @Nullable String askBy,
        @Nullable String source,
        List<Mark> marks,
        Table table,
        FileLinks files) {

    /** One council's answer as a shape. */
    public record Mark(String css, String title, int x) {}

    public LedgerPart {
        marks = List.copyOf(marks);
    }

    public int width() {
        return marks.size() * 34 + 2;
    }
}
