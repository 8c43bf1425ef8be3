package se.radslag.people.web.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;
import se.radslag.people.web.parts.Mark;
import se.radslag.people.web.parts.Sided;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pill;

/**
 * A party's register as its registrar keeps it: every office with its holder, and who governs.
 *
 * @param keeps whether the reader may change it; who may not sees it without acts
 */
public record RegisterPage(
        List<Crumb> crumbs,
        String title,
        @Nullable String receipt,
        boolean keeps,
        List<Office> offices,
        List<Sided> sides,
        List<Governed> governed,
        String coalition,
        List<Organ> organs,
        List<Own> own,
        String side,
        Crumb shown,
        @Nullable Crumb term,
        List<Crumb> others,
        FileLinks files) {

    public RegisterPage {
        crumbs = List.copyOf(crumbs);
        offices = List.copyOf(offices);
        sides = List.copyOf(sides);
        governed = List.copyOf(governed);
        organs = List.copyOf(organs);
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    /** An office with whoever holds it now and from the next change on, and what can be done. */
    public record Office(String name, List<Holder> holders, String appoint) {

        public Office {
            holders = List.copyOf(holders);
        }
    }

    /** Somebody in an office. */
    public record Holder(
            String name, @Nullable Mark mark, Period during, String period, List<Pill> pills, List<Crumb> acts) {

        public Holder {
            acts = List.copyOf(acts);
            pills = List.copyOf(pills);
        }
    }

    /** Who governed in a time, in words. */
    public record Governed(String period, String majority) {}

    /** An organ and how large it is, with the political parties in it. */
    public record Organ(String name, String size, List<Seats> seats, String change) {

        public Organ {
            seats = List.copyOf(seats);
        }
    }

    /** A political party's seats in an organ. */
    public record Seats(Mark mark, int number) {}

    /** A person with a side of their own, and why. */
    public record Own(
            String name,
            String side,
            String reason,
            String period,
            @Nullable String end) {}
}
