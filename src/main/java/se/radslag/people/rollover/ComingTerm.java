package se.radslag.people.rollover;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.TermOfOffice;
import se.radslag.charter.terms.TermStart;

/** When terms of office begin: by the agreement, else at the turn of the year after an election, as for elected boards. */
public final class ComingTerm {

    private static final TermStart AS_FOR_BOARDS = new TermStart(TermStart.After.ELECTION, MonthDay.of(1, 1));

    private ComingTerm() {}

    /** The first day of the term that an election has given and that has not begun; empty when there is none. */
    public static Optional<LocalDate> after(Charter charter, LocalDate today) {
        return charter.elections().stream()
                .filter(election -> !election.isAfter(today))
                .map(election -> following(charter, election))
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    /** The first day of the term that a day lies in; empty before the first election that the agreement knows of. */
    public static Optional<LocalDate> around(Charter charter, LocalDate day) {
        return charter.elections().stream()
                .map(election -> following(charter, election))
                .filter(first -> !first.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    /** The first day of the term that a day lies in; the first of all days before the first election that is known. */
    public static LocalDate start(Charter charter, LocalDate day) {
        return around(charter, day).orElse(LocalDate.MIN);
    }

    private static LocalDate following(Charter charter, LocalDate election) {
        return charter.bodies().values().stream()
                .flatMap(body -> body.term().stream())
                .map(TermOfOffice::start)
                .filter(Objects::nonNull)
                .map(start -> start.following(election))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> Objects.requireNonNull(AS_FOR_BOARDS.following(election)));
    }
}
