package se.radslag.economy.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Text;
import se.radslag.charter.terms.Validity;
import se.radslag.kernel.Answer;

/** The statements on one cost that hold at some time in a year, those in force on its first day before the others. */
final class Said {

    private final String pot;
    private final int year;
    private final List<Pot> every;
    private final List<Pot> holding;

    Said(Charter charter, String pot, int year) {
        this.pot = pot;
        this.year = year;
        this.every =
                charter.pots().stream().filter(term -> term.pot().equals(pot)).toList();
        var first = LocalDate.of(year, 1, 1);
        this.holding = every.stream()
                .filter(term -> overlaps(term.header().validity(), year))
                .sorted(Comparator.comparingInt(term -> term.on(first) == Answer.YES ? 0 : 1))
                .toList();
    }

    static boolean overlaps(Validity validity, int year) {
        var from = validity.from();
        var end = validity.end();
        return (from == null || from.hasComeOn(LocalDate.of(year, 12, 31)) != Answer.NO)
                && (end == null || end.hasComeOn(LocalDate.of(year, 1, 1)) != Answer.YES);
    }

    String pot() {
        return pot;
    }

    int year() {
        return year;
    }

    Optional<Pot> find(Predicate<Pot> which) {
        return holding.stream().filter(which).findFirst();
    }

    List<Pot> all(Predicate<Pot> which) {
        return holding.stream().filter(which).toList();
    }

    /** The amounts of this very year, also by papers that were written later. */
    List<Pot> bases() {
        return every.stream()
                .filter(term -> {
                    var base = term.base();
                    return base != null
                            && (base.year() == null ? holding.contains(term) : base.year() == year)
                            && (base.tkr() != null || base.kr() != null || base.amount() != null);
                })
                .toList();
    }

    /** The keys of this year; where the papers are younger than the year, those that the cost ever had without dates. */
    List<Pot> keys() {
        var now = all(term -> term.key() != null);
        return now.isEmpty() && !bases().isEmpty()
                ? every.stream().filter(term -> term.key() != null).toList()
                : now;
    }

    /** Why the sources do not give a key's value. */
    Optional<Text> why(String key) {
        return every.stream()
                .flatMap(term -> Optional.ofNullable(term.header().unknown().get(key)).stream())
                .findFirst();
    }
}
