package se.radslag.people.web.identity;

import java.util.List;
import se.radslag.platform.web.Crumb;

/**
 * Who somebody is whose name stands nowhere else.
 *
 * @param earlier names that the person has had
 * @param held offices and seats, those of now and before
 * @param acts what may be changed
 * @param alike others with a name alike, each with where the two are merged
 */
public record IdentityPage(
        List<Crumb> crumbs, String name, List<String> earlier, List<Held> held, List<Crumb> acts, List<Crumb> alike) {

    public IdentityPage {
        crumbs = List.copyOf(crumbs);
        earlier = List.copyOf(earlier);
        held = List.copyOf(held);
        acts = List.copyOf(acts);
        alike = List.copyOf(alike);
    }

    /** Something that the person holds or held. */
    public record Held(String what, String where, String period) {}
}
