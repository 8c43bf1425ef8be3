package se.radslag.economy.web.bases;

import java.util.List;
import se.radslag.economy.web.Unit;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Table;

/** A year by several bases side by side: as it is agreed, as paid the year before, by population, all alike. */
public record BasesPage(List<Crumb> crumbs, String title, Unit unit, List<Cost> costs, FileLinks files) {

    /**
     * One cost.
     *
     * @param missing why a base has no figures
     */
    public record Cost(String id, String title, Table table, List<String> missing, Pager pager) {}
}
