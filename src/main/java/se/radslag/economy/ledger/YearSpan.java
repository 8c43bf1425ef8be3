package se.radslag.economy.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Pot;

/** Finds which years a cost has. */
final class YearSpan {

    private YearSpan() {}

    /** From the first year that anything was set for to the last, and the one after it where the cost goes on. */
    static List<Integer> of(Charter charter, Entered entered, String pot, LocalDate today) {
        var terms =
                charter.pots().stream().filter(term -> term.pot().equals(pot)).toList();
        var years = new TreeSet<Integer>();
        terms.forEach(term -> agreed(term, today, years));
        Entered.values(entered.amounts()).stream()
                .filter(amount -> amount.pot().equals(pot))
                .forEach(amount -> years.add(amount.year()));
        if (years.isEmpty()) {
            return List.of();
        }
        Entered.values(entered.choices()).stream()
                .filter(choice -> choice.pot().equals(pot))
                .forEach(choice -> years.add(choice.year()));
        Entered.values(entered.closed()).stream()
                .filter(settled -> settled.year().pot().equals(pot))
                .forEach(settled -> years.add(settled.year().year()));
        boolean goesOn = terms.stream().anyMatch(term -> term.index() != null || term.rebase() != null);
        int last = goesOn && years.last() <= today.getYear() ? years.last() + 1 : years.last();
        return IntStream.rangeClosed(years.first(), last).boxed().toList();
    }

    private static void agreed(Pot term, LocalDate today, Set<Integer> years) {
        if (term.levy() != null) {
            years.add(today.getYear());
        }
        var base = term.base();
        if (base != null && (base.tkr() != null || base.kr() != null || base.amount() != null)) {
            years.add(base.year() == null ? today.getYear() : base.year());
        }
    }
}
