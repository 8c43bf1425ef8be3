package se.radslag.people.web.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/**
 * The room of those who coordinate: how each body stands now and in the coming term.
 *
 * @param menu where else the register is kept and looked at
 * @param coming the first day of the coming term; null when none is coming
 * @param answered how many of the parties have answered for it
 */
public record WorkPage(
        List<Crumb> crumbs,
        List<Crumb> menu,
        @Nullable LocalDate coming,
        List<Body> bodies,
        int parties,
        int answered) {

    public WorkPage {
        crumbs = List.copyOf(crumbs);
        menu = List.copyOf(menu);
        bodies = List.copyOf(bodies);
    }

    /** A body with its state today and on the first day of the coming term. */
    public record Body(
            String name,
            Pill now,
            String nowPath,
            String adjuncts,
            @Nullable Pill then,
            @Nullable String thenPath) {}
}
