package se.radslag.people.web.persons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.PersonList;
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
        @Nullable Doubles doubles,
        FileLinks files) {

    public PersonsPage {
        crumbs = List.copyOf(crumbs);
        rows = List.copyOf(rows);
    }

    /** Whether there may be more than those that are shown. */
    public boolean isFirstOnly() {
        return rows.size() >= PersonList.MOST;
    }

    /** One person. */
    public record Row(
            String name, @Nullable String path, @Nullable Pill pill, List<Crumb> acts) {

        public Row {
            acts = List.copyOf(acts);
        }
    }

    /**
     * Entries that may be of one person.
     *
     * @param path where two of them are noted to be of two persons
     * @param mayMerge whether the one who looks may say what they are
     * @param more how many there are besides those shown
     * @param apart those found to be of two persons
     */
    public record Doubles(String path, boolean mayMerge, List<Twin> pairs, int more, List<Apart> apart) {

        public Doubles {
            pairs = List.copyOf(pairs);
            apart = List.copyOf(apart);
        }
    }

    /** Two entries, and where they are merged. */
    public record Twin(String oneId, String one, String otherId, String other, String merge) {}

    /** Two entries of two persons, as somebody has found. */
    public record Apart(String id, String one, String other, String at, String by) {}
}
