package se.radslag.economy.web.bases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.MoneyFacts;
import se.radslag.economy.web.Unit;
import se.radslag.economy.web.figure.FigurePage;
import se.radslag.economy.web.figure.FigureSteps;
import se.radslag.economy.web.figure.TrialFigures;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Lays a year by several bases side by side; nothing of it is charged to anybody. */
final class BasesPages {

    private final CostView view;

    BasesPages(CostView view) {
        this.view = view;
    }

    /** @param part which part of a long list of parties */
    Optional<BasesPage> page(int year, int part) {
        var costs = view.ledger().pots().stream()
                .filter(pot -> MoneyFacts.isPaid(view.charter(), pot))
                .flatMap(pot -> told(year, pot).stream())
                .map(each -> cost(each, part))
                .toList();
        return costs.isEmpty()
                ? Optional.empty()
                : Optional.of(new BasesPage(
                        List.of(view.front(), view.costs(), view.year(year)),
                        view.say("bases.title", String.valueOf(year)),
                        Unit.of(view, paths -> paths.bases(year)),
                        costs,
                        FileLinks.of(view.paths().file(year) + "/grunder")));
    }

    /** How what somebody would bear by a base came about. */
    Optional<FigurePage> figure(int year, String base, String pot, String who) {
        return told(year, pot)
                .flatMap(each -> Base.of(view, each).stream()
                        .filter(other -> other.id().equals(base))
                        .findFirst()
                        .flatMap(found -> supposed(each, found).flatMap(told -> figure(each, found, told, who))));
    }

    private Optional<LedgerYear> told(int year, String pot) {
        return view.ledger()
                .year(pot, year)
                .filter(each -> each.told().isPresent() && each.parts().size() > 1);
    }

    private Optional<CostYear> supposed(LedgerYear year, Base base) {
        return view.ledger()
                .suppose(year.pot(), year.year(), base.supposed())
                .filter(CostYear.class::isInstance)
                .map(CostYear.class::cast);
    }

    private Optional<FigurePage> figure(LedgerYear year, Base base, CostYear told, String who) {
        var figure = who.equals(CostPaths.ALL) ? told.total() : told.parts().get(who);
        return Optional.ofNullable(figure)
                .map(found -> new TrialFigures(view)
                        .page(
                                year,
                                who,
                                base.title(),
                                found.amount(),
                                new FigureSteps(view).of(found, year),
                                new Crumb(view.say("bases.back"), view.paths().bases(year.year())),
                                view.told(told.notes(), year.year())));
    }

    private BasesPage.Cost cost(LedgerYear year, int part) {
        var told = year.told().orElseThrow();
        var byBase = new LinkedHashMap<Base, CostYear>();
        var missing = new ArrayList<String>();
        for (var base : Base.of(view, year)) {
            switch (view.ledger()
                    .suppose(year.pot(), year.year(), base.supposed())
                    .orElseThrow()) {
                case CostYear other -> byBase.put(base, other);
                case Outcome.Untold untold ->
                    missing.add(view.say(
                            "bases.missing",
                            base.title(),
                            String.join(" ", view.told(untold.problems(), year.year()))));
            }
        }
        var parties = view.byName(told.parts().keySet(), year.year());
        var pager = new Pager(part, parties.size(), view.paths().file(year.year()) + "/grunder", Unit.query(view));
        var shown = new LinkedHashMap<Base, Map<String, Money>>();
        byBase.forEach((base, other) -> shown.put(base, amounts(other)));
        var now = amounts(told);
        var rows = new ArrayList<Row>();
        pager.cut(parties).forEach(party -> rows.add(row(year, party.text(), party.path(), now, shown)));
        rows.add(row(year, view.say("sum"), CostPaths.ALL, now, shown));
        return new BasesPage.Cost(year.pot(), view.title(year.pot()), table(year, byBase, rows), missing, pager);
    }

    private Table table(LedgerYear year, Map<Base, CostYear> byBase, List<Row> rows) {
        var columns = new ArrayList<>(
                List.of(Column.of(view.say("column.party")), new Column(view.say("bases.agreed"), true)));
        byBase.keySet().forEach(base -> columns.add(new Column(base.title().replace('\u00a0', ' '), true)));
        return new Table(view.say("bases.caption", view.title(year.pot()), String.valueOf(year.year())), columns, rows);
    }

    private Row row(
            LedgerYear year, String name, String who, Map<String, Money> agreed, Map<Base, Map<String, Money>> byBase) {
        var now = amount(agreed, who);
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(name));
        cells.add(Cell.link(unbroken(view.kronor(now)), view.paths().figure(year.year(), who, year.pot())));
        byBase.forEach((base, other) -> cells.add(Cell.link(
                beside(amount(other, who), now), view.paths().base(year.year(), base.id(), year.pot(), who))));
        return new Row(cells);
    }

    private String beside(Money then, Money now) {
        var more = then.minus(now);
        return more.ore() == 0
                ? unbroken(view.kronor(then))
                : view.say("bases.beside", unbroken(view.kronor(then)), unbroken(view.more(more)));
    }

    /** Kept on one line, so that an amount and its difference part between them. */
    private static String unbroken(String amount) {
        return amount.replace(' ', '\u00a0');
    }

    /** What each would bear, as it is shown, and what all would. */
    private Map<String, Money> amounts(CostYear year) {
        var amounts = new HashMap<>(view.together(year.parts()));
        amounts.put(CostPaths.ALL, year.total().amount());
        return amounts;
    }

    private static Money amount(Map<String, Money> amounts, String who) {
        return amounts.getOrDefault(who, Money.ZERO);
    }
}
