package se.radslag.people.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** The room of those who coordinate: how each body stands now and in the coming term, and who has answered. */
public record WorkPage(
        List<Crumb> crumbs, @Nullable LocalDate coming, List<Body> bodies, List<Party> parties, int answered) {

    public WorkPage {
        crumbs = List.copyOf(crumbs);
        bodies = List.copyOf(bodies);
        parties = List.copyOf(parties);
    }

    /** A body with its state today and on the first day of the coming term. */
    public record Body(
            String name,
            Pill now,
            String nowPath,
            @Nullable Pill then,
            @Nullable String thenPath) {}

    /** A party and how much of what is asked of it for the coming term it has said. */
    public record Party(String name, String path, int said, int asked, Pill state) {}
}
