package se.radslag.people.events.web;

import java.util.List;
import se.radslag.people.inventory.web.ListingPage;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Table;

/** The events of a structure: those to come, or those that have been. */
public record EventListPage(
        List<Crumb> crumbs,
        String path,
        List<ListingPage.Tab> tabs,
        List<ListingPage.Facet> facets,
        String typed,
        boolean isArchive,
        Table table,
        int found,
        Pager pager,
        FileLinks files,
        List<Crumb> acts) {

    public EventListPage {
        crumbs = List.copyOf(crumbs);
        tabs = List.copyOf(tabs);
        facets = List.copyOf(facets);
        acts = List.copyOf(acts);
    }
}
