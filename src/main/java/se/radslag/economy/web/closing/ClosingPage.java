package se.radslag.economy.web.closing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Table;

/** What will be closed: the whole table as it will stand for ever. */
public record ClosingPage(
        List<Crumb> crumbs,
        String title,
        List<String> before,
        Crumb sum,
        @Nullable String changed,
        Table table,
        String action,
        Map<String, String> hidden,
        String button) {}
