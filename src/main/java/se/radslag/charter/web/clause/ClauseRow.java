package se.radslag.charter.web.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Pill;

/** A clause beside the terms taken from it. */
public record ClauseRow(
        String path,
        String number,
        String paper,
        @Nullable Pill status,
        @Nullable String text,
        String lang,
        @Nullable String reports,
        @Nullable String textOnly,
        List<TermRow> terms) {}
