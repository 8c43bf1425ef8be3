package se.radslag.economy.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.radslag.kernel.Money;

/** An amount that can say how it came about. */
public record Figure(Money amount, Reason reason) {

    /** The sum of figures, which are its reasons. */
    public static Figure sum(Collection<Figure> figures) {
        return of(figures.stream()
                .<Input>map(figure -> new Input.Amount(Input.Role.TERM, null, figure))
                .toList());
    }

    /** The sum of what parties or sides bear, each named by its id. */
    public static Figure sum(Map<String, Figure> figures) {
        return of(new TreeMap<>(figures)
                .entrySet().stream()
                        .<Input>map(each -> new Input.Amount(Input.Role.TERM, each.getKey(), each.getValue()))
                        .toList());
    }

    private static Figure of(List<Input> terms) {
        var sum = terms.stream()
                .map(term -> ((Input.Amount) term).figure().amount())
                .reduce(Money.ZERO, Money::plus);
        return new Figure(sum, Reason.of(Formula.SUM, terms));
    }

    /** This figure less another. */
    public Figure minus(Figure other) {
        return new Figure(
                amount.minus(other.amount),
                Reason.of(
                        Formula.DIFFERENCE,
                        List.of(
                                new Input.Amount(Input.Role.WHOLE, null, this),
                                new Input.Amount(Input.Role.LESS, null, other))));
    }
}
