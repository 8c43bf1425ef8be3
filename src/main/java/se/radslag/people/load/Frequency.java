package se.radslag.people.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Expectation;
import se.radslag.charter.terms.Length;
import se.radslag.kernel.Answer;

/**
 * How often a body meets in the year of a date, and for how long: as planned, else by the agreement, else as assumed.
 *
 * @param meetings meetings in a year
 * @param minutes length of one meeting; of planned ones the mean
 * @param minutesAYear length of them all
 * @param basis the terms that it rests on; empty when all is assumed
 * @param lengthAssumed whether the length is assumed
 */
public record Frequency(
        Span meetings, int minutes, Span minutesAYear, Basis by, List<Expectation> basis, boolean lengthAssumed) {

    /** What the number of meetings rests on. */
    public enum Basis {
        PLANNED,
        AGREED,
        ASSUMED
    }

    public Frequency {
        basis = List.copyOf(basis);
    }

    /** What the agreement expects of a body on a date. */
    public static Frequency of(Body body, LocalDate on, Assumption assumption) {
        var expected = body.expects().stream()
                .filter(each -> "meeting".equals(each.what().word()) && each.on(on) != Answer.NO)
                .filter(each -> each.min() != null || each.max() != null)
                .toList();
        var ofTheYear = expected.stream()
                .filter(each -> each.within().size() == 2 && covers(each, on))
                .toList();
        var basis = ofTheYear.isEmpty()
                ? expected.stream().filter(each -> each.per() != null).toList()
                : ofTheYear;
        var length = basis.stream()
                .map(Expectation::length)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var meetings =
                basis.stream().map(each -> inAYear(each, body, assumption)).reduce(Span.NONE, Span::plus);
        return of(
                basis.isEmpty() ? Span.exactly(assumption.meetings()) : meetings,
                length == null ? assumption.minutes() : minutes(length, assumption),
                basis.isEmpty() ? Basis.ASSUMED : Basis.AGREED,
                basis,
                length == null);
    }

    /** So many meetings of one length. */
    static Frequency of(Span meetings, int minutes, Basis by, List<Expectation> basis, boolean lengthAssumed) {
        return new Frequency(meetings, minutes, meetings.times(Span.exactly(minutes)), by, basis, lengthAssumed);
    }

    /** The meetings that are planned in a year; at least one. */
    static Frequency planned(List<PlannedMeeting> planned) {
        long all = planned.stream().mapToLong(PlannedMeeting::minutes).sum();
        return new Frequency(
                Span.exactly(planned.size()),
                Math.toIntExact(Math.round((double) all / planned.size())),
                Span.exactly(all),
                Basis.PLANNED,
                List.of(),
                false);
    }

    public boolean numberAssumed() {
        return by == Basis.ASSUMED;
    }

    private static boolean covers(Expectation expectation, LocalDate on) {
        return !on.isBefore(expectation.within().getFirst())
                && !on.isAfter(expectation.within().getLast());
    }

    private static Span inAYear(Expectation expectation, Body body, Assumption assumption) {
        int least = expectation.min() == null ? 0 : expectation.min();
        int most = expectation.max() == null ? Math.max(least, 1) : expectation.max();
        return switch (expectation.per()) {
            case null -> new Span(least, most);
            case YEAR -> new Span(least, most);
            case MONTH -> new Span(12L * least, 12L * most);
            case SEASON -> new Span(2L * least, 2L * most);
            case TERM -> {
                int years = termYears(body, assumption);
                yield new Span(Math.floorDiv(least, years), Math.ceilDiv(most, years));
            }
        };
    }

    private static int termYears(Body body, Assumption assumption) {
        return body.term().stream()
                .map(term -> term.years())
                .filter(years -> years != null && years > 0)
                .findFirst()
                .orElse(assumption.termYears());
    }

    /** A length in minutes, where a day is a working day. */
    static int minutes(@Nullable Length length, Assumption assumption) {
        if (length == null) {
            return assumption.minutes();
        }
        var unit = switch (length.unit()) {
            case MINUTE -> 1;
            case HOUR -> 60;
            case DAY -> assumption.dayMinutes();
            case WEEK -> 5 * assumption.dayMinutes();
            case MONTH, YEAR, TERM -> assumption.minutes();
        };
        return length.amount()
                .multiply(BigDecimal.valueOf(unit))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
