package se.radslag.economy.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.domain.Facts;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Measure;

/** All that was entered of a structure's costs, every row with those that corrected it, first to last. */
public record Entered(
        List<Row<Measure>> counts,
        List<Row<IndexValue>> indices,
        List<Row<BaseAmount>> amounts,
        List<Row<PartyAmount>> paidBefore,
        List<Row<PartyAmount>> additions,
        List<Row<YearChoice>> choices,
        List<Row<Settled>> closed,
        List<Row<Answer>> answers,
        List<Row<Payment>> payments) {

    public static final Entered NOTHING = new Entered(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Entered {
        counts = List.copyOf(counts);
        indices = List.copyOf(indices);
        amounts = List.copyOf(amounts);
        paidBefore = List.copyOf(paidBefore);
        additions = List.copyOf(additions);
        choices = List.copyOf(choices);
        closed = List.copyOf(closed);
        answers = List.copyOf(answers);
        payments = List.copyOf(payments);
    }

    /**
     * What calculation goes by.
     *
     * @param told inhabitants that the agreement itself tells; what was entered of the same party and day stands instead
     */
    Facts facts(List<Measure> told) {
        return Facts.NONE
                .withCounts(told.stream().filter(count -> !isEntered(count)).toList())
                .withCounts(values(counts))
                .withIndices(values(indices))
                .withBases(values(amounts));
    }

    private boolean isEntered(Measure told) {
        return counts.stream()
                .map(Row::value)
                .anyMatch(count -> count.kind() == told.kind()
                        && count.party().equals(told.party())
                        && count.day().equals(told.day()));
    }

    /** The row that counts of a line; every other row of the line was corrected by it. */
    public static <T> Optional<Row<T>> last(List<Row<T>> rows, Predicate<T> line) {
        return rows.stream().filter(row -> line.test(row.value())).max(Comparator.comparingInt(Row::sequence));
    }

    /** The number of the last row of a line; 0 when nothing was entered. */
    public static <T> int seen(List<Row<T>> rows, Predicate<T> line) {
        return last(rows, line).map(Row::sequence).orElse(0);
    }

    public Optional<Row<YearChoice>> choice(String pot, int year) {
        return last(choices, choice -> choice.pot().equals(pot) && choice.year() == year);
    }

    public Optional<Row<Settled>> closed(String pot, int year) {
        return closed.stream()
                .filter(row -> row.value().year().pot().equals(pot))
                .filter(row -> row.value().year().year() == year)
                .findFirst();
    }

    static <T> List<T> values(List<Row<T>> rows) {
        return rows.stream().map(Row::value).toList();
    }
}
