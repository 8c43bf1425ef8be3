package se.radslag.charter.web.clause;

import java.util.List;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;

/** What the list of clauses shows. */
public record ClauseListPage(
        List<Crumb> crumbs,
        String path,
        ClauseSearch search,
        List<Facet> papers,
        List<Facet> kinds,
        List<Facet> shows,
        List<ClauseRow> rows,
        Pager pager,
        FileLinks files) {

    /** What is typed in the search field and chosen beside it. */
    public record ClauseSearch(String words, String paper, String kind, String show, boolean isAll) {}

    /** One choice that narrows the list. */
    public record Facet(String text, String path, int count, boolean chosen) {}
}
