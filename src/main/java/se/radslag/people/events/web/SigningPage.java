package se.radslag.people.events.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/**
 * Somebody's own signing: whether they have a place, and how they confirm it or sign off.
 *
 * @param note that they will have to wait for a place; null when they will not
 */
public record SigningPage(
        List<Crumb> crumbs,
        String event,
        String path,
        String when,
        Pill state,
        String text,
        @Nullable String note,
        @Nullable Act act) {

    public SigningPage {
        crumbs = List.copyOf(crumbs);
    }

    /** What can be done: confirming stands out, signing off does not. */
    public record Act(String text, String path, boolean confirms) {}
}
