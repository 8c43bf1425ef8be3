package se.radslag.people.inventory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.people.inventory.web.RecordPage.Gap;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.RefusedPage;
import se.radslag.platform.web.form.Field;

/** A round of review as a work surface: all networks at the side, one of them in the middle with its question. */
public record ReviewPage(
        List<Crumb> crumbs,
        UUID id,
        String title,
        LocalDate dueOn,
        boolean isOpen,
        int judged,
        List<Row> rows,
        @Nullable Current current,
        @Nullable String receipt,
        @Nullable UUID undo,
        @Nullable RefusedPage refused,
        boolean isChanged,
        boolean mayClose) {

    public ReviewPage {
        crumbs = List.copyOf(crumbs);
        rows = List.copyOf(rows);
    }

    /** How far it has come, in hundredths. */
    public int percent() {
        return rows.isEmpty() ? 100 : 100 * judged / rows.size();
    }

    /** One network with what was found of it. */
    public record Row(
            String name,
            String path,
            @Nullable Pill found,
            @Nullable String motive,
            boolean isCurrent,
            @Nullable Crumb todo) {}

    /** The network that is looked at, what is known of it, and the form. */
    public record Current(
            String name,
            String path,
            List<Fact> facts,
            List<Gap> gaps,
            boolean mayJudge,
            Map<String, String> hidden,
            List<Field> fields,
            String change) {

        public Current {
            facts = List.copyOf(facts);
            gaps = List.copyOf(gaps);
            fields = List.copyOf(fields);
        }
    }
}
