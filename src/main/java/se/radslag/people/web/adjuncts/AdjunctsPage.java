package se.radslag.people.web.adjuncts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;

/** Those who are at a body's meetings without a seat, and the organisations that one can choose among. */
public record AdjunctsPage(
        List<Crumb> crumbs,
        String body,
        @Nullable String receipt,
        List<Row> rows,
        List<Crumb> acts,
        List<Organisation> organisations,
        List<Crumb> others) {

    public AdjunctsPage {
        crumbs = List.copyOf(crumbs);
        rows = List.copyOf(rows);
        acts = List.copyOf(acts);
        organisations = List.copyOf(organisations);
        others = List.copyOf(others);
    }

    /**
     * Somebody without a seat.
     *
     * @param end where their time is ended; null for those who may not
     */
    public record Row(
            String name,
            @Nullable String path,
            String role,
            String from,
            String rights,
            String period,
            @Nullable String end) {}

    /** An outside organisation. */
    public record Organisation(String name, String kind) {}
}
