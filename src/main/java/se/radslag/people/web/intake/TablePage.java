package se.radslag.people.web.intake;

import java.util.List;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.FileLinks;

/**
 * Where a table is brought: which kinds there are, what their columns mean and what to begin from.
 *
 * @param chosen the kind that is marked in the form
 */
public record TablePage(List<Crumb> crumbs, String path, List<Kind> kinds, String chosen, List<FieldFault> faults) {

    public TablePage {
        crumbs = List.copyOf(crumbs);
        kinds = List.copyOf(kinds);
        faults = List.copyOf(faults);
    }

    /** A kind of table in words. */
    public record Kind(String name, String title, String text, List<Line> columns, FileLinks template) {

        public Kind {
            columns = List.copyOf(columns);
        }
    }

    /** What a column is called, what is written in it, and an example. */
    public record Line(String title, String text, boolean isNeeded, String example) {}

    public String describedBy() {
        return faults.isEmpty() ? "file-help" : "file-help file-fault";
    }
}
