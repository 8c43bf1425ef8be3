package se.radslag.people.web.confirmations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.RefusedPage;

/**
 * The bodies that are confirmed, or can be, from a day on.
 *
 * @param ready how many can be confirmed in one go
 */
public record ConfirmationsPage(
        List<Crumb> crumbs,
        LocalDate day,
        @Nullable String receipt,
        @Nullable RefusedPage refused,
        List<Body> bodies,
        int ready,
        List<Together> together) {

    public ConfirmationsPage {
        crumbs = List.copyOf(crumbs);
        bodies = List.copyOf(bodies);
        together = List.copyOf(together);
    }

    /**
     * A body with its state; it can be ticked when nothing stops it and nothing needs a reason.
     *
     * @param vacant how many seats nobody sits in: with any, it is not ticked beforehand
     */
    public record Body(
            String id, String name, String path, Pill state, boolean isConfirmed, boolean isReady, int vacant) {}

    /** Bodies that were confirmed in one go. */
    public record Together(String id, String bodies, String when) {}
}
