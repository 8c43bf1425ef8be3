package se.radslag.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;

/**
 * A table of holders: where it is brought, and what it would give before anything is written.
 *
 * @param preview null before a table is brought
 */
public record TablePage(
        List<Crumb> crumbs,
        String path,
        List<String> columns,
        @Nullable String fault,
        @Nullable Preview preview) {

    public TablePage {
        crumbs = List.copyOf(crumbs);
        columns = List.copyOf(columns);
    }

    /** What a table would give, or every fault by row and column. */
    public record Preview(String path, List<Row> rows, List<Fault> faults, List<String> missing, boolean isWhole) {

        public Preview {
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
            missing = List.copyOf(missing);
        }

        /** The first rows, so that one sees that columns are read as they were meant. */
        public List<Row> shown() {
            return rows.subList(0, Math.min(rows.size(), 20));
        }

        /** The first faults; a whole file of them is mended in the file. */
        public List<Fault> told() {
            return faults.subList(0, Math.min(faults.size(), 200));
        }
    }

    /** One row in words. */
    public record Row(String line, String party, String office, String name, String political, String period) {}

    /** One fault. */
    public record Fault(String line, String column, String text) {}
}
