package se.radslag.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** A party's register as its registrar keeps it: every office with its holder, and who governs. */
public record RegisterPage(
        List<Crumb> crumbs,
        String title,
        @Nullable String receipt,
        List<Office> offices,
        List<PartyPage.Sided> sides,
        String coalition,
        Crumb shown,
        List<Crumb> others) {

    public RegisterPage {
        crumbs = List.copyOf(crumbs);
        offices = List.copyOf(offices);
        sides = List.copyOf(sides);
        others = List.copyOf(others);
    }

    /** An office with whoever holds it now and from the next change on, and what can be done. */
    public record Office(String name, List<Holder> holders, String appoint) {

        public Office {
            holders = List.copyOf(holders);
        }
    }

    /** Somebody in an office. */
    public record Holder(String name, WhoSits.@Nullable Mark mark, String period, List<Pill> pills, String end) {

        public Holder {
            pills = List.copyOf(pills);
        }
    }
}
