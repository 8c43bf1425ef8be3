package se.radslag.charter.web.version;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Table;

/**
 * All versions of a structure's charter.
 *
 * @param acts what one who may change versions can do from here
 */
public record VersionListPage(
        List<Crumb> crumbs,
        Table table,
        FileLinks files,
        List<Crumb> acts,
        @Nullable String receipt) {}
