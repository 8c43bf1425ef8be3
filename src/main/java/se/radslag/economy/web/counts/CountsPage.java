package se.radslag.economy.web.counts;

import java.util.List;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Table;

/** The numbers of one day, party by party. */
public record CountsPage(List<Crumb> crumbs, String title, Table table, FileLinks files) {

    public CountsPage {
        crumbs = List.copyOf(crumbs);
    }
}
