package se.radslag.people.web.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.web.parts.Choice;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Table;

/**
 * Who has sat in a body, since it began.
 *
 * @param time null when nobody ever has, as far as is known
 * @param backdated what was entered only after its first day, and why; null for nothing
 */
public record BodyTimePage(
        List<Crumb> crumbs,
        String title,
        String name,
        String path,
        List<Choice> bodies,
        List<Choice> parties,
        @Nullable TimePicture time,
        @Nullable Table backdated,
        Pager pager,
        FileLinks files) {

    public BodyTimePage {
        crumbs = List.copyOf(crumbs);
        bodies = List.copyOf(bodies);
        parties = List.copyOf(parties);
    }
}
