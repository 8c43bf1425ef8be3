package se.radslag.economy.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;

/** A short form that carries out one act: what will happen, what is asked, and the button that does it. */
public record ActPage(
        List<Crumb> crumbs,
        String title,
        List<String> before,
        String action,
        Map<String, String> hidden,
        List<Field> fields,
        String button,
        List<FieldFault> faults) {

    /** How a field is filled in. */
    public enum Input {
        TEXT,
        LONG_TEXT,
        DAY,
        AMOUNT,
        LIST
    }

    /** One thing that is asked. */
    public record Field(
            Input input,
            String id,
            String label,
            @Nullable String hint,
            String value,
            boolean required,
            List<Option> options,
            @Nullable String fault) {

        public @Nullable String describedBy() {
            var both = (hint == null ? "" : id + "-hint ") + (fault == null ? "" : id + "-fault");
            return both.isBlank() ? null : both.strip();
        }

        public @Nullable String invalid() {
            return fault == null ? null : "true";
        }
    }

    /** One answer to choose. */
    public record Option(String value, String text) {}
}
