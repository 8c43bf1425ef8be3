package se.radslag.people.web.newcomers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.web.parts.Mark;
import se.radslag.platform.web.Crumb;

/** Those who sit from a day on and did not the day before, each with what is handed over to them. */
public record NewcomersPage(List<Crumb> crumbs, LocalDate day, List<Newcomer> people, int staying, int leaving) {

    public NewcomersPage {
        crumbs = List.copyOf(crumbs);
        people = List.copyOf(people);
    }

    /**
     * Somebody new.
     *
     * @param role the page on their role; null for those whose identity is protected
     */
    public record Newcomer(
            String name,
            @Nullable Mark mark,
            String party,
            String bodies,
            @Nullable String role,
            @Nullable String pdf) {}
}
