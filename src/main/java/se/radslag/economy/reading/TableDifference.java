package se.radslag.economy.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Derives;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Pot;
import se.radslag.economy.domain.Problem;

/**
 * How the numbers of an agreed table came about, where it says that they are what is left of others.
 *
 * @param numbers those of the table itself
 * @param unit what they stand for; null where they only weigh
 */
public record TableDifference(Map<String, BigDecimal> numbers, Pot.@Nullable TableUnit unit, Term of, Term less) {

    /** One side of the difference: a cost with its table, and the year that it has an amount of. */
    public record Term(String pot, int year, Map<String, BigDecimal> numbers) {

        /** The number of a party; nothing where the table does not name it. */
        public BigDecimal of(String party) {
            return numbers.getOrDefault(party, BigDecimal.ZERO);
        }

        public BigDecimal sum() {
            return TableDifference.sum(numbers);
        }
    }

    /** The difference that the table of a cost in a year is. */
    @Derives(Kind.POT)
    public static Optional<TableDifference> of(Charter charter, String pot, int year) {
        return new Said(charter, pot, year)
                .keys().stream()
                        .filter(term -> term.difference() != null)
                        .findFirst()
                        .map(term -> of(charter, term, year));
    }

    static TableDifference of(Charter charter, Pot term, int year) {
        var difference = Objects.requireNonNull(term.difference());
        return new TableDifference(
                term.table(),
                term.unit(),
                term(charter, difference.of(), year),
                term(charter, difference.less(), year));
    }

    private static Term term(Charter charter, String pot, int year) {
        var said =
                charter.pots().stream().filter(term -> term.pot().equals(pot)).toList();
        int own = said.stream()
                .flatMap(term -> Optional.ofNullable(term.base()).stream())
                .flatMap(base -> Optional.ofNullable(base.year()).stream())
                .findFirst()
                .orElse(year);
        var table = said.stream().map(Pot::table).filter(numbers -> !numbers.isEmpty());
        return new Term(pot, own, table.findFirst().orElse(Map.of()));
    }

    public BigDecimal sum() {
        return sum(numbers);
    }

    private static BigDecimal sum(Map<String, BigDecimal> numbers) {
        return numbers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The parties whose number is another than what is left. */
    List<Problem> faults() {
        var faults = new ArrayList<Problem>();
        for (var party : new TreeSet<>(numbers.keySet())) {
            var number = numbers.getOrDefault(party, BigDecimal.ZERO);
            var left = of.of(party).subtract(less.of(party));
            if (number.compareTo(left) != 0) {
                faults.add(Problem.of(
                        "table-difference",
                        "party",
                        party,
                        "value",
                        number,
                        "from",
                        of.of(party),
                        "less",
                        less.of(party),
                        "left",
                        left));
            }
        }
        return faults;
    }
}
