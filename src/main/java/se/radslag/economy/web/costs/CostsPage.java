package se.radslag.economy.web.costs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.web.Unit;
import se.radslag.economy.web.parts.Rule;
import se.radslag.economy.web.parts.SharePicture;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;

/** What parties share, by which clauses, and in which years. */
public record CostsPage(
        List<Crumb> crumbs,
        @Nullable String why,
        List<Shared> shared,
        List<Rule> borne,
        @Nullable Picture picture,
        @Nullable Table years,
        FileLinks files,
        Unit unit,
        @Nullable Crumb work) {

    public CostsPage {
        shared = List.copyOf(shared);
        borne = List.copyOf(borne);
    }

    /** One cost with what the agreement says of it, and its latest amount. */
    public record Shared(
            String title,
            Pill state,
            @Nullable String amount,
            @Nullable String path,
            List<Rule> rules) {}

    /** The latest shares. */
    public record Picture(String title, String path, SharePicture shares) {}
}
