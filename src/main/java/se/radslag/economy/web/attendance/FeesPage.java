package se.radslag.economy.web.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.FileLinks;

/**
 * Attendance as a basis for fees: what each party has to pay its own members for in a year, and where more is read in.
 *
 * @param without what the agreement expressly leaves out
 * @param faults of a table that was sent and not taken in, line by line
 * @param text the table that was sent; empty where none was
 * @param saved how many rows were taken in; null where none were sent
 */
public record FeesPage(
        List<Crumb> crumbs,
        String year,
        List<Crumb> years,
        List<Crumb> clauses,
        List<String> without,
        List<Party> parties,
        String action,
        String text,
        String source,
        List<FieldFault> faults,
        @Nullable String saved) {

    /** A party with its sittings and hours, and where each of them stands. */
    public record Party(String name, String path, String sittings, String hours, FileLinks files) {}
}
