package se.radslag.people.web.readings;

import java.util.List;
import se.radslag.platform.web.Crumb;

/**
 * Who has opened what is kept of a person with protected identity.
 *
 * @param isProtected whether the person has it now; of everybody else nothing is noted
 */
public record ReadingsPage(List<Crumb> crumbs, boolean isProtected, List<Row> rows) {

    public ReadingsPage {
        crumbs = List.copyOf(crumbs);
        rows = List.copyOf(rows);
    }

    /** One opening. */
    public record Row(String at, String who, String what) {}
}
