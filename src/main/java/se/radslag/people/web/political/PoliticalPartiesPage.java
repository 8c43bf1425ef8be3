package se.radslag.people.web.political;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.web.parts.Mark;
import se.radslag.platform.web.Crumb;

/** The political parties as pictures tell them apart: letters, colour and place from left to right. */
public record PoliticalPartiesPage(
        List<Crumb> crumbs,
        @Nullable String receipt,
        List<Row> rows,
        @Nullable String enter) {

    public PoliticalPartiesPage {
        crumbs = List.copyOf(crumbs);
        rows = List.copyOf(rows);
    }

    /** One party; it is changed by those who coordinate. */
    public record Row(Mark mark, String name, @Nullable String change) {}
}
