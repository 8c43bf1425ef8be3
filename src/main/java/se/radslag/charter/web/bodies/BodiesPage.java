package se.radslag.charter.web.bodies;

import java.util.List;
import se.radslag.charter.web.parts.DayBar;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;

/** All bodies of a structure on a day, in areas and kinds. */
public record BodiesPage(
        List<Crumb> crumbs,
        DayBar days,
        String lead,
        String wanted,
        int found,
        List<Area> areas,
        Pager pager,
        FileLinks files) {

    public BodiesPage {
        areas = List.copyOf(areas);
    }

    /** Bodies that stand to the agreement in the same way. */
    public record Area(String title, String text, int count, List<KindGroup> kinds) {

        public Area {
            kinds = List.copyOf(kinds);
        }
    }

    /** Bodies of one kind. */
    public record KindGroup(String title, List<BodyRow> rows) {

        public KindGroup {
            rows = List.copyOf(rows);
        }
    }
}
