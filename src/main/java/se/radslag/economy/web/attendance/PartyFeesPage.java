package se.radslag.economy.web.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Table;

/**
 * What one party has to pay its own members for in a year, sitting by sitting, each with its source.
 *
 * @param table null where nobody of the party has been counted anywhere
 */
public record PartyFeesPage(
        List<Crumb> crumbs,
        String title,
        List<Crumb> clauses,
        List<String> without,
        @Nullable Table table,
        FileLinks files) {}
