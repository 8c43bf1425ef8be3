package se.radslag.people.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.RefusedPage;

/**
 * A short form of one act: what will happen, what is asked, and the button that does it.
 *
 * @param refused every rule that spoke against it when it was last tried; null before that
 * @param conflict what another has done meanwhile; null when nobody has
 */
public record ActForm(
        List<Crumb> crumbs,
        String title,
        List<String> before,
        String action,
        Map<String, String> hidden,
        List<Field> fields,
        String button,
        List<FieldFault> faults,
        @Nullable RefusedPage refused,
        @Nullable Conflict conflict) {

    public ActForm {
        crumbs = List.copyOf(crumbs);
        before = List.copyOf(before);
        fields = List.copyOf(fields);
        faults = List.copyOf(faults);
    }

    /** How a field is filled in. */
    public enum Input {
        TEXT,
        LONG_TEXT,
        DAY,
        LIST,
        CHOICE,
        TICK
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

        public Field {
            options = List.copyOf(options);
        }

        public @Nullable String describedBy() {
            var hintId = hint == null ? "" : id + "-hint ";
            var both = hintId + (fault == null ? "" : id + "-fault");
            return both.isBlank() ? null : both.strip();
        }
    }

    /** One answer to choose. */
    public record Option(String value, String text) {}

    /** What somebody saw and typed, and what is there now. */
    public record Conflict(String typed, List<String> now) {

        public Conflict {
            now = List.copyOf(now);
        }
    }
}
