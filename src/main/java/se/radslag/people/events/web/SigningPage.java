package se.radslag.people.events.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** Somebody's own signing: whether they have a place, and how they sign off. */
public record SigningPage(
        List<Crumb> crumbs,
        String event,
        String path,
        String when,
        Pill state,
        String text,
        @Nullable String action) {

    public SigningPage {
        crumbs = List.copyOf(crumbs);
    }
}
