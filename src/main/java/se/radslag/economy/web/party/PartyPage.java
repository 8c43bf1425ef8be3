package se.radslag.economy.web.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.web.Unit;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;

/** What one party pays in a year and over years: when, how much, what has come, and how each figure came about. */
public record PartyPage(
        List<Crumb> crumbs,
        String name,
        @Nullable Crumb before,
        @Nullable Crumb after,
        String statement,
        Unit unit,
        String year,
        List<Cost> costs,
        @Nullable Table beside,
        @Nullable Table years,
        List<Crumb> others) {

    /** What the party bears of one cost. */
    public record Cost(
            String id,
            String title,
            Pill state,
            List<Fact> facts,
            String formula,
            String explained,
            List<Due> dues,
            @Nullable Table payments) {}

    /** One payment of the year: how much, by which day, and what has come. */
    public record Due(
            int number,
            Crumb amount,
            String day,
            @Nullable String weekend,
            Crumb paid,
            Pill state,
            boolean preliminary) {}
}
