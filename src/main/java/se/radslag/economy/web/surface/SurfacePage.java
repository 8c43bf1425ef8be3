package se.radslag.economy.web.surface;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.web.Unit;
import se.radslag.economy.web.parts.Rule;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;

/** The work surface of a year: facts on the left, what comes of them at the side. */
public record SurfacePage(
        List<Crumb> crumbs,
        String title,
        Pill state,
        Unit unit,
        @Nullable String done,
        @Nullable String closed,
        List<String> missing,
        List<String> notes,
        List<Group> groups,
        List<Rule> rules,
        List<Fact> result,
        List<Fact> parts,
        List<Crumb> acts,
        List<Crumb> years) {

    /** Facts of one kind, with the act that enters another. */
    public record Group(
            String id,
            String title,
            String text,
            @Nullable Crumb act,
            @Nullable Table table,
            @Nullable Pager pager) {}
}
