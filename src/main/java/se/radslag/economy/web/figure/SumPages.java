package se.radslag.economy.web.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.settle.Instalment;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Crumb;

/** Lays out what a sum is the sum of: party by party, each leading to its own figure. */
final class SumPages {

    private final CostView view;

    SumPages(CostView view) {
        this.view = view;
    }

    /** What all are to pay on one instalment. */
    Optional<FigurePage> instalment(int year, String pot, int number) {
        return told(year, pot)
                .filter(each -> number <= each.plan().stages().size())
                .map(each -> page(
                        each,
                        view.say("figure.instalment", number),
                        party -> each.instalments(party).stream()
                                .filter(one -> one.number() == number)
                                .map(Instalment::figure)
                                .map(figure -> figure.amount())
                                .findFirst()
                                .orElse(Money.ZERO),
                        party -> view.paths().instalment(year, party, pot, number)));
    }

    /** What all are to pay in the year, with what was added or let off. */
    Optional<FigurePage> due(int year, String pot) {
        return told(year, pot)
                .map(each -> page(
                        each,
                        view.say("figure.due"),
                        each::due,
                        party -> view.paths().figure(year, party, pot)));
    }

    /** What all have paid of the year. */
    Optional<FigurePage> paid(int year, String pot) {
        return told(year, pot)
                .map(each -> page(
                        each,
                        view.say("figure.paid"),
                        each::paid,
                        party -> view.paths().payments(year, party, pot)));
    }

    private Optional<LedgerYear> told(int year, String pot) {
        return view.ledger().year(pot, year).filter(each -> each.told().isPresent());
    }

    private FigurePage page(
            LedgerYear year, String kind, Function<String, Money> amount, Function<String, String> path) {
        var lines = view.byName(year.parts().keySet(), year.year()).stream()
                .map(party -> FigurePage.Step.linked(line(party, amount.apply(party.path())), path.apply(party.path())))
                .toList();
        var sum = year.parts().keySet().stream().map(amount).reduce(Money.ZERO, Money::plus);
        var step = new FigurePage.Step(
                view.say("figure.sum", view.kronor(sum), lines.size()), null, List.of(), lines, true);
        return new FigurePages(view).framed(year, CostPaths.ALL, kind, sum, null, step);
    }

    private String line(Crumb party, Money amount) {
        return view.say("figure.line", party.text(), view.kronor(amount));
    }
}
