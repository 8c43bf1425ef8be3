package se.radslag.people.web;

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

    /** Something that nobody fills, or that is no longer as asked. */
    public record Gap(
            String body,
            String bodyPath,
            String what,
            Pill why,
            @Nullable Crumb act) {}
}
