package se.radslag.charter.web.clause;

import java.util.List;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;

/** What the page of one clause shows. */
public record ClausePage(
        List<Crumb> crumbs,
        String title,
        ClauseRow row,
        List<Fact> facts,
        List<Against> against,
        List<Crumb> neighbours) {

    /** What another clause, or another reader, says against this one. */
    public record Against(String clause, String path, String text, String lang) {}
}
