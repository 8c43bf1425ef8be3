package se.radslag.people.web.members;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.web.parts.Choice;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Pager;

/** Everybody who sits in the bodies of a structure on a day, as narrowed down by the reader. */
public record MembersPage(
        List<Crumb> crumbs,
        OnDay onDay,
        String path,
        List<Choice> bodies,
        List<Choice> parties,
        String typed,
        List<MemberRow> rows,
        int found,
        int vacant,
        Pager pager,
        FileLinks files) {

    public MembersPage {
        crumbs = List.copyOf(crumbs);
        bodies = List.copyOf(bodies);
        parties = List.copyOf(parties);
        rows = List.copyOf(rows);
    }

    /** What the reader asked for; null is all. */
    public record Asked(@Nullable String body, @Nullable String party, String name) {

        static Asked of(@Nullable String body, @Nullable String party, @Nullable String name) {
            return new Asked(blank(body), blank(party), name == null ? "" : name.strip());
        }

        private static @Nullable String blank(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
