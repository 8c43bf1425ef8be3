package se.radslag.charter.web.corrections;

import java.util.List;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Table;

/** What has been corrected in a ledger, so that nobody needs to wonder why it once said otherwise. */
public record CorrectionsPage(List<Crumb> crumbs, Table table, FileLinks files) {

    public CorrectionsPage {
        crumbs = List.copyOf(crumbs);
    }
}
