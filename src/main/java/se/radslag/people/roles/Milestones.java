package se.radslag.people.roles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Day;

/** The days ahead that somebody in a body should know of, as far as the agreement and the namings tell them. */
public final class Milestones {

    private Milestones() {}

    /** What happens on a day. */
    public enum What {
        BEGINS,
        TERM_ENDS,
        BODY_REVIEWED,
        BODY_ENDS,
        ELECTION
    }

    /** A day ahead. */
    public record Milestone(LocalDate day, What what) {}

    /**
     * What lies ahead for somebody in a body, the nearest first.
     *
     * @param begins the first day of the person's own seat; null where not known
     * @param ends its last day; null where not known
     */
    public static List<Milestone> of(
            Charter charter, Body body, @Nullable LocalDate begins, @Nullable LocalDate ends, LocalDate today) {
        var ahead = new ArrayList<Milestone>();
        add(ahead, begins, What.BEGINS, today);
        add(ahead, ends, What.TERM_ENDS, today);
        add(ahead, body.life() == null ? null : exact(body.life().review()), What.BODY_REVIEWED, today);
        var end = exact(body.existence().end());
        add(ahead, end == null ? null : end.minusDays(1), What.BODY_ENDS, today);
        charter.elections().stream()
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> add(ahead, day, What.ELECTION, today));
        ahead.sort(Comparator.comparing(Milestone::day).thenComparing(Milestone::what));
        return ahead;
    }

    private static @Nullable LocalDate exact(@Nullable Day day) {
        return day == null || !day.isExact() ? null : day.earliest();
    }

    private static void add(List<Milestone> into, @Nullable LocalDate day, What what, LocalDate today) {
        if (day != null && !day.isBefore(today)) {
            into.add(new Milestone(day, what));
        }
    }
}
