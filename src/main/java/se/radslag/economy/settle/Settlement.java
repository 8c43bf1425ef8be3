package se.radslag.economy.settle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.Apportionment;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Formula;
import se.radslag.economy.domain.Input;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.domain.Reason;
import se.radslag.economy.domain.Rounding;
import se.radslag.kernel.Money;

/**
 * What everyone owes or gets back when an agreement ends: the costs accrued until its last day and those that remain
 * after it, less what was paid. All of it is shared as the year's cost is, until the parties agree otherwise.
 */
public record Settlement(LocalDate last, List<Line> lines) {

    /** One party. The balance is accrued and remaining less paid; below zero it gets money back. */
    public record Line(String party, Figure accrued, Figure remaining, Money paid, Money balance) {}

    /** A cost that goes on after the end, such as a lease. */
    public record Remaining(Text what, Figure amount) {}

    public Settlement {
        lines = List.copyOf(lines);
    }

    /** The settlement of a year that ends early, or on its own last day. */
    public static Settlement of(
            CostYear year,
            LocalDate last,
            Collection<Remaining> remaining,
            Map<String, Money> paid,
            Rounding rounding) {
        if (last.getYear() != year.year()) {
            throw new IllegalArgumentException(last + " is not a day of " + year.year());
        }
        var accrued = shared(accrued(year, last, rounding), year, rounding);
        var after = shared(Figure.sum(remaining.stream().map(Remaining::amount).toList()), year, rounding);
        var lines = new ArrayList<Line>();
        for (var party : year.parts().keySet()) {
            var due = Objects.requireNonNull(accrued.get(party));
            var rest = Objects.requireNonNull(after.get(party));
            var already = paid.getOrDefault(party, Money.ZERO);
            lines.add(new Line(
                    party, due, rest, already, due.amount().plus(rest.amount()).minus(already)));
        }
        return new Settlement(last, lines);
    }

    private static Figure accrued(CostYear year, LocalDate last, Rounding rounding) {
        var first = LocalDate.of(year.year(), 1, 1);
        var days = new Input.Days(Input.Role.DAYS, first, last, first.lengthOfYear());
        var inputs = List.<Input>of(new Input.Amount(Input.Role.WHOLE, null, year.total()), days);
        return new Figure(
                rounding.times(year.total().amount(), days.share()),
                new Reason(Formula.ACCRUED, inputs, rounding, List.of()));
    }

    private static Map<String, Figure> shared(Figure whole, CostYear year, Rounding rounding) {
        var weights = new TreeMap<String, BigDecimal>();
        year.parts().forEach((party, part) -> weights.put(party, part.amount().inKronor()));
        var from = new Input.Amount(Input.Role.WHOLE, null, whole);
        var sum = new Input.Weight(
                Input.Role.WEIGHTS,
                null,
                Measure.Kind.SHARE,
                year.total().amount().inKronor(),
                null,
                null);
        var figures = new TreeMap<String, Figure>();
        Apportionment.of(whole.amount(), weights, rounding).forEach((party, amount) -> {
            var weight = new Input.Weight(
                    Input.Role.WEIGHT,
                    party,
                    Measure.Kind.SHARE,
                    Objects.requireNonNull(weights.get(party)),
                    null,
                    null);
            figures.put(
                    party,
                    new Figure(amount, new Reason(Formula.PART, List.of(from, weight, sum), rounding, List.of())));
        });
        return figures;
    }
}
