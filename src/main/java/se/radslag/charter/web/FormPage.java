package se.radslag.charter.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;

/** A short form of an act: what will happen and to whom, what is asked, and the button that does it. */
public record FormPage(
        List<Crumb> crumbs,
        String title,
        List<String> before,
        List<Crumb> clauses,
        String action,
        Map<String, String> hidden,
        List<Field> fields,
        String button,
        List<FieldFault> faults) {

    /** How a field is filled in. */
    public enum Input {
        TEXT,
        LONG_TEXT,
        NUMBER,
        DAY,
        CHOICE,
        LIST
    }

    /**
     * One thing that is asked.
     *
     * @param longest the most signs that can be typed
     */
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

        public @Nullable String describedBy() {
            var hintId = hint == null ? "" : id + "-hint ";
            var both = hintId + (fault == null ? "" : id + "-fault");
            return both.isBlank() ? null : both.strip();
        }
    }

    /** One answer to choose. */
    public record Option(String value, String text) {}
}
