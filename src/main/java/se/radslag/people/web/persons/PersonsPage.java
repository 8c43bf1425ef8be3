package se.radslag.people.web.persons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pill;

/** Persons as those who keep the register find them: by any name, with what can be done. */
public record PersonsPage(
        List<Crumb> crumbs,
        String path,
        String typed,
        @Nullable String receipt,
        List<Row> rows,
        List<Twin> doubles,
        FileLinks files) {

    public PersonsPage {
        crumbs = List.copyOf(crumbs);
        rows = List.copyOf(rows);
        doubles = List.copyOf(doubles);
    }

    /** One person. */
    public record Row(
            String name, @Nullable String path, @Nullable Pill pill, List<Crumb> acts) {

        public Row {
            acts = List.copyOf(acts);
        }
    }

    /** Two entries that may be of one person, and where they are merged. */
    public record Twin(String one, String other, String merge) {}
}
