package se.radslag.people.web.term;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.RefusedPage;

/**
 * The room of a new term: what is to be done in order, and how far each party has come.
 *
 * @param from the first day of the term; null when no election has given one that has not begun
 * @param by the last day for an answer, as it stands in the form
 * @param fresh how many parties would be asked now
 * @param late how many would be reminded now
 * @param without parties that have nobody to write to, with where somebody is invited; empty for those who may not invite
 */
public record TermPage(
        List<Crumb> crumbs,
        @Nullable LocalDate from,
        @Nullable String receipt,
        @Nullable RefusedPage refused,
        LocalDate by,
        int fresh,
        int late,
        boolean coordinates,
        List<Step> steps,
        List<Party> parties,
        List<Crumb> without) {

    public TermPage {
        crumbs = List.copyOf(crumbs);
        steps = List.copyOf(steps);
        parties = List.copyOf(parties);
        without = List.copyOf(without);
    }

    /** Something to be done, with how far it has come and where. */
    public record Step(String title, String text, Pill state, String path) {}

    /** A party, how much of what is asked it has said, and what it was sent. */
    public record Party(
            String name,
            String path,
            Pill state,
            int said,
            int asked,
            String letters,
            @Nullable String remains) {}
}
