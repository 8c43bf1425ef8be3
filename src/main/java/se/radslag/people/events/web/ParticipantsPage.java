package se.radslag.people.events.web;

import java.util.List;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Table;

/** Who comes to an event, who waits and who signed off, for those who keep it. */
public record ParticipantsPage(
        List<Crumb> crumbs, String event, int placed, int waiting, int off, Table table, FileLinks files) {

    public ParticipantsPage {
        crumbs = List.copyOf(crumbs);
    }
}
