package se.radslag.people.web.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.web.parts.Mark;
import se.radslag.people.web.time.TimePicture;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** What a person holds and has held. */
public record PersonPage(
        List<Crumb> crumbs,
        String name,
        @Nullable Mark mark,
        @Nullable String lead,
        List<String> formerNames,
        List<Line> now,
        List<Line> coming,
        List<Line> before,
        @Nullable TimePicture time,
        List<Crumb> acts) {

    public PersonPage {
        crumbs = List.copyOf(crumbs);
        formerNames = List.copyOf(formerNames);
        now = List.copyOf(now);
        coming = List.copyOf(coming);
        before = List.copyOf(before);
        acts = List.copyOf(acts);
    }

    /** Something held for a time: an office in a party, a seat or a post in a body. */
    public record Line(String what, String where, @Nullable String wherePath, String period, List<Pill> pills) {

        public Line {
            pills = List.copyOf(pills);
        }
    }
}
