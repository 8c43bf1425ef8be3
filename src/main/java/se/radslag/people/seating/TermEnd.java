package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Derives;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.TermOfOffice;

/**
 * When a seat or post that begins on a day ends by the agreement.
 *
 * @param term the term that says so
 * @param last the last day; null when it cannot be told, as when the election that it is counted from is not listed
 */
public record TermEnd(TermOfOffice term, @Nullable LocalDate last) {

    /** The end of what begins on a day; empty where the agreement says nothing of its length. */
    @Derives(Kind.TERM)
    public static Optional<TermEnd> of(Charter charter, String body, String seatOrPost, LocalDate begins) {
        var found = charter.bodies().get(body);
        return (found == null ? List.<TermOfOffice>of() : found.term())
                .stream()
                        .filter(term -> term.among().isEmpty() || term.among().contains(seatOrPost))
                        .filter(term -> term.on(begins) != se.radslag.kernel.Answer.NO || startsLater(term, begins))
                        .min(Comparator.comparing(term -> term.among().isEmpty()))
                        .map(term -> new TermEnd(term, last(charter, term, begins)));
    }

    /** A naming before the agreement takes effect belongs to its first term. */
    private static boolean startsLater(TermOfOffice term, LocalDate begins) {
        return term.first().size() == 2 && begins.isBefore(term.first().getFirst());
    }

    private static @Nullable LocalDate last(Charter charter, TermOfOffice term, LocalDate begins) {
        if (term.first().size() == 2 && !begins.isAfter(term.first().getLast())) {
            return term.first().getLast();
        }
        if (term.years() == null && term.months() == null) {
            return null;
        }
        if (term.start() == null) {
            return end(term, begins);
        }
        return charter.elections().stream()
                .map(term.start()::following)
                .filter(start -> start != null && !start.isAfter(begins))
                .max(Comparator.naturalOrder())
                .map(start -> end(term, start))
                .filter(end -> !end.isBefore(begins))
                .orElse(null);
    }

    private static LocalDate end(TermOfOffice term, LocalDate start) {
        long months = 12L * (term.years() == null ? 0 : term.years()) + (term.months() == null ? 0 : term.months());
        return start.plusMonths(months).minusDays(1);
    }
}
