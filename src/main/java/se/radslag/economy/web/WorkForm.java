package se.radslag.economy.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;

/**
 * A short form that keeps one thing: what will happen, what is asked, and the button that does it.
 *
 * @param conflict what somebody else wrote meanwhile; null when nobody did
 */
public record WorkForm(
        List<Crumb> crumbs,
        String title,
        List<String> before,
        String action,
        Map<String, String> hidden,
        List<Field> fields,
        String button,
        List<FieldFault> faults,
        @Nullable Conflict conflict) {

    /** How a field is filled in. */
    public enum Input {
        TEXT,
        LONG_TEXT,
        AMOUNT,
        DAY,
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
            var hintId = hint == null ? "" : id + "-help ";
            var both = hintId + (fault == null ? "" : id + "-fault");
            return both.isBlank() ? null : both.strip();
        }
    }

    /** One answer to choose. */
    public record Option(String value, String text) {}

    /** What stands there now, and what was typed. */
    public record Conflict(String now, String yours) {}
}
