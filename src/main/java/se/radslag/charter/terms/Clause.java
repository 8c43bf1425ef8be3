package se.radslag.charter.terms;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A clause of a paper in its own words, numbered as the parties numbered it. */
public record Clause(
        @Required String id,
        At at,
        @Nullable String text,
        @Nullable String reports,
        @Nullable Text textOnly,
        @Nullable Text by,
        @Nullable Day from,
        @Nullable Day until,
        @Nullable String replacedBy,
        @Nullable Text motive,
        @Nullable Text reading,
        Map<String, Text> conflicts,
        @Nullable String language) {

    /** The paper that the clause stands in: the part of the id before the first slash. */
    public String paper() {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    /** The number within the paper. */
    public String number() {
        return id.substring(id.indexOf('/') + 1);
    }

    public Validity validity() {
        return new Validity(from, until);
    }
}
