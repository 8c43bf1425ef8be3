package se.radslag.economy.web.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;

/** What waits for those who keep costs. */
public record WorkPage(
        List<Crumb> crumbs,
        @Nullable String done,
        List<Card> cards,
        List<Crumb> acts,
        @Nullable Table facts) {

    /** One cost: its open year, and what is to be done with it. */
    public record Card(String title, @Nullable Crumb open, Pill state, List<String> missing, List<Crumb> acts) {}
}
