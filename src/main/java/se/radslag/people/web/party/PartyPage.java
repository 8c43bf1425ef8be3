package se.radslag.people.web.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.web.members.MemberRow;
import se.radslag.people.web.parts.Mark;
import se.radslag.people.web.parts.Sided;
import se.radslag.people.web.time.TimePicture;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Pill;

/**
 * A party's people: who leads it, who sits where for it, and who did before.
 *
 * @param before the same page with those of still earlier years; null when there are none, or they are shown
 */
public record PartyPage(
        List<Crumb> crumbs,
        String kind,
        String name,
        OnDay onDay,
        String path,
        List<Person> offices,
        List<Sided> sides,
        List<MemberRow> seats,
        @Nullable TimePicture time,
        @Nullable Crumb before,
        List<Crumb> others,
        @Nullable Crumb work,
        FileLinks files) {

    public PartyPage {
        crumbs = List.copyOf(crumbs);
        offices = List.copyOf(offices);
        sides = List.copyOf(sides);
        seats = List.copyOf(seats);
        others = List.copyOf(others);
    }

    /** Somebody in an office, or an office that nobody holds. */
    public record Person(
            String office,
            String name,
            @Nullable String path,
            boolean isVacant,
            @Nullable Mark mark,
            String period,
            List<Pill> pills) {

        public Person {
            pills = List.copyOf(pills);
        }
    }
}
