package se.radslag.economy.web.settlement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.settle.Settlement;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.figure.FigurePage;
import se.radslag.economy.web.figure.FigureSteps;
import se.radslag.economy.web.figure.TrialFigures;
import se.radslag.economy.web.trial.Supposition;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Typed;

/** Lays out how the figures of a settlement came about: what one party owes, and what all do together. */
final class SettlementFigures {

    private final CostView view;
    private final Typed typed;

    SettlementFigures(CostView view, Typed typed) {
        this.view = view;
        this.typed = typed;
    }

    /** @param who a party's id, or everybody */
    Optional<FigurePage> page(String pot, int year, String who) {
        return view.ledger()
                .year(pot, year)
                .flatMap(each -> new SettlementTrial(view, typed)
                        .settlement(each)
                        .flatMap(settlement -> page(each, settlement, who)));
    }

    private Optional<FigurePage> page(LedgerYear year, Settlement settlement, String who) {
        return who.equals(CostPaths.ALL)
                ? Optional.of(all(year, settlement))
                : settlement.lines().stream()
                        .filter(line -> line.party().equals(who))
                        .findFirst()
                        .map(line -> one(year, line));
    }

    private FigurePage one(LedgerYear year, Settlement.Line line) {
        var steps = new FigureSteps(view);
        var payments = view.paths().payments(year.year(), line.party(), year.pot());
        var below = List.of(
                steps.of(line.accrued(), year),
                steps.of(line.remaining(), year),
                FigurePage.Step.linked(view.work("settlement.paid", view.kronor(line.paid())), payments));
        return framed(
                year,
                line.party(),
                line.balance(),
                step(line.balance(), line.accrued().amount(), line.remaining().amount(), line.paid(), below));
    }

    private FigurePage all(LedgerYear year, Settlement settlement) {
        var balance = sum(settlement, Settlement.Line::balance);
        var accrued = sum(settlement, line -> line.accrued().amount());
        var remaining = sum(settlement, line -> line.remaining().amount());
        var paid = sum(settlement, Settlement.Line::paid);
        return framed(year, CostPaths.ALL, balance, step(balance, accrued, remaining, paid, lines(year, settlement)));
    }

    private List<FigurePage.Step> lines(LedgerYear year, Settlement settlement) {
        var byParty = settlement.lines().stream().collect(Collectors.toMap(Settlement.Line::party, line -> line));
        return view.byName(byParty.keySet(), year.year()).stream()
                .map(party -> FigurePage.Step.linked(
                        view.say("figure.line", party.text(), words(Objects.requireNonNull(byParty.get(party.path())))),
                        Supposition.address(view.paths(), "settlement/" + party.path(), typed)))
                .toList();
    }

    private String words(Settlement.Line line) {
        return words(line.balance(), line.accrued().amount(), line.remaining().amount(), line.paid());
    }

    private String words(Money balance, Money accrued, Money remaining, Money paid) {
        return view.work(
                "settlement.sum",
                view.kronor(balance),
                view.kronor(accrued),
                view.kronor(remaining),
                view.kronor(paid));
    }

    private FigurePage.Step step(
            Money balance, Money accrued, Money remaining, Money paid, List<FigurePage.Step> below) {
        return new FigurePage.Step(words(balance, accrued, remaining, paid), null, List.of(), below, true);
    }

    private FigurePage framed(LedgerYear year, String who, Money balance, FigurePage.Step step) {
        var back = Supposition.address(view.paths(), "settlement", typed);
        return new TrialFigures(view)
                .page(
                        year,
                        who,
                        view.work("settlement.balance"),
                        balance,
                        step,
                        new Crumb(view.work("settlement.back"), back),
                        List.of());
    }

    private static Money sum(Settlement settlement, Function<Settlement.Line, Money> amount) {
        return settlement.lines().stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
