package se.radslag.audit.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.Pill;

/**
 * One act in words.
 *
 * @param subjects what it was about, each with the address that asks for all attempts at this act on it
 * @param against verdicts that speak against it or cannot be told
 * @param met verdicts that hold
 */
public record EntryRow(
        UUID id,
        String at,
        String time,
        String who,
        String act,
        Pill outcome,
        List<Fact> subjects,
        List<Line> against,
        List<Line> met) {

    public EntryRow {
        subjects = List.copyOf(subjects);
        against = List.copyOf(against);
        met = List.copyOf(met);
    }

    /**
     * One verdict.
     *
     * @param version which version of the agreement it was judged by; null for a rule of the product
     */
    public record Line(
            Pill pill,
            String text,
            List<Crumb> clauses,
            @Nullable String version) {

        public Line {
            clauses = List.copyOf(clauses);
        }
    }
}
