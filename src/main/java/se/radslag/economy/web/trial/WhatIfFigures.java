package se.radslag.economy.web.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.figure.FigurePage;
import se.radslag.economy.web.figure.FigureSteps;
import se.radslag.economy.web.figure.TrialFigures;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Typed;

/** Lays out how the figures of a year came about when something in it is only tried. */
final class WhatIfFigures {

    private final CostView view;
    private final Typed typed;

    WhatIfFigures(CostView view, Typed typed) {
        this.view = view;
        this.typed = typed;
    }

    /** How what a party would bear came about. */
    Optional<FigurePage> figure(String pot, int year, String who) {
        return tried(pot, year)
                .flatMap(tried -> Optional.ofNullable(of(tried.then, who))
                        .map(found -> page(
                                tried,
                                who,
                                view.work("what-if.then"),
                                found.amount(),
                                new FigureSteps(view).of(found, tried.year))));
    }

    /** How much more or less a party would bear than now, from both workings. */
    Optional<FigurePage> difference(String pot, int year, String who) {
        return tried(pot, year).flatMap(tried -> tried.year.told().flatMap(told -> difference(tried, told, who)));
    }

    private Optional<FigurePage> difference(Tried tried, CostYear told, String who) {
        var then = of(tried.then, who);
        var now = of(told, who);
        if (then == null && now == null) {
            return Optional.empty();
        }
        var steps = new ArrayList<FigurePage.Step>();
        if (then != null) {
            steps.add(new FigureSteps(view).of(then, tried.year).labelled(view.work("what-if.then")));
        }
        if (now != null) {
            steps.add(new FigureSteps(view).of(now, tried.year).labelled(view.work("what-if.now")));
        }
        var more = amount(then).minus(amount(now));
        var words = view.work("what-if.sum", view.more(more), view.kronor(amount(then)), view.kronor(amount(now)));
        return Optional.of(page(
                tried,
                who,
                view.work("what-if.difference"),
                more,
                new FigurePage.Step(words, null, List.of(), steps, true)));
    }

    private static Money amount(@Nullable Figure figure) {
        return figure == null ? Money.ZERO : figure.amount();
    }

    private static @Nullable Figure of(CostYear year, String who) {
        return who.equals(CostPaths.ALL) ? year.total() : year.parts().get(who);
    }

    private FigurePage page(Tried tried, String who, String kind, Money amount, FigurePage.Step step) {
        var back = Supposition.address(view.paths(), "what-if", typed);
        return new TrialFigures(view)
                .page(
                        tried.year,
                        who,
                        kind,
                        amount,
                        step,
                        new Crumb(view.work("what-if.back"), back),
                        view.told(tried.then.notes(), tried.year.year()));
    }

    private Optional<Tried> tried(String pot, int year) {
        var supposed = new Supposition(typed).supposed();
        return supposed == null || !view.ledger().pots().contains(pot)
                ? Optional.empty()
                : view.ledger()
                        .year(pot, year)
                        .flatMap(each -> view.ledger()
                                .suppose(pot, year, supposed)
                                .filter(CostYear.class::isInstance)
                                .map(outcome -> new Tried(each, (CostYear) outcome)));
    }

    /** A year as it is, and as it would be. */
    private record Tried(LedgerYear year, CostYear then) {}
}
