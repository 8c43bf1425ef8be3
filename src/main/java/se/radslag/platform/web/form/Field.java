package se.radslag.platform.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as it stands in a form: with its words, what was typed and what is wrong with it. */
public record Field(
        Input input,
        String id,
        String label,
        @Nullable String hint,
        String value,
        boolean required,
        int longest,
        List<Option> options,
        @Nullable String fault) {

    public Field {
        options = List.copyOf(options);
    }

    /** The ids of what a screen reader says with the field. */
    public @Nullable String describedBy() {
        var both = (hint == null ? "" : id + "-help ") + (fault == null ? "" : id + "-fault");
        return both.isBlank() ? null : both.strip();
    }

    public @Nullable String invalid() {
        return fault == null ? null : "true";
    }

    public String css() {
        return fault == null ? "field" : "field field--faulty";
    }
}
