package se.radslag.economy.domain;

import java.util.Collection;
import java.util.List;
import se.radslag.kernel.Money;

/** An amount that can say how it came about. */
public record Figure(Money amount, Reason reason) {

    /** The sum of figures, which are its reasons. */
    public static Figure sum(Collection<Figure> figures) {
        var inputs = figures.stream()
                .<Input>map(figure -> new Input.Amount(Input.Role.TERM, null, figure))
                .toList();
        var sum = figures.stream().map(Figure::amount).reduce(Money.ZERO, Money::plus);
        return new Figure(sum, Reason.of(Formula.SUM, inputs));
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
