package se.radslag.charter.web.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Table;

/** What the page of names through time shows: a search, a time line and the same as a table. */
public record NamesPage(
        List<Crumb> crumbs,
        String path,
        String words,
        @Nullable Table hits,
        TimeLine line,
        Table changed,
        Table all,
        FileLinks files) {}
