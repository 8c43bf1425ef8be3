package se.radslag.people.web.report;

import java.util.List;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.RefusedPage;

/**
 * Everything that the agreement finds of every body on a day.
 *
 * @param whole bodies of which nothing is to be said
 */
public record ReportPage(
        List<Crumb> crumbs, OnDay onDay, String path, List<Section> sections, List<Crumb> whole, FileLinks files) {

    public ReportPage {
        crumbs = List.copyOf(crumbs);
        sections = List.copyOf(sections);
        whole = List.copyOf(whole);
    }

    /** One body with what was found. */
    public record Section(String id, Crumb body, Pill state, RefusedPage found) {}
}
