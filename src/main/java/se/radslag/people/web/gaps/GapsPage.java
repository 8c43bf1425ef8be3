package se.radslag.people.web.gaps;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** What nobody fills on a day, by whoever can mend it. */
public record GapsPage(List<Crumb> crumbs, LocalDate day, List<Group> groups, int number, List<Crumb> turns) {

    public GapsPage {
        crumbs = List.copyOf(crumbs);
        groups = List.copyOf(groups);
        turns = List.copyOf(turns);
    }

    /**
     * What one party, or those who coordinate, can mend.
     *
     * @param who who that is, in words
     */
    public record Group(String id, String name, String who, List<Gap> gaps) {

        public Group {
            gaps = List.copyOf(gaps);
        }
    }

    /** Something that nobody fills, or that is no longer as asked, with every body that misses it. */
    public record Gap(
            String what,
            Pill why,
            List<Crumb> bodies,
            @Nullable Crumb act) {

        public Gap {
            bodies = List.copyOf(bodies);
        }

        /** The names of the bodies. */
        public String where() {
            return String.join(", ", bodies.stream().map(Crumb::text).toList());
        }
    }
}
