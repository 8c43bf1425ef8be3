package se.radslag.economy.web.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.Unit;
import se.radslag.economy.web.YearFacts;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Lays out a party's sheet. */
final class PartyPages {

    /** More parties than this are no row of links. */
    private static final int MANY = 40;

    private final CostView view;

    PartyPages(CostView view) {
        this.view = view;
    }

    /** The sheet; nothing for somebody who is no party, or a year that no cost has. */
    Optional<PartyPage> page(int year, String party) {
        var all = years(year);
        if (all.isEmpty() || !view.charter().parties().containsKey(party)) {
            return Optional.empty();
        }
        var paid = all.stream()
                .filter(each -> !each.plan().stages().isEmpty() && each.parts().containsKey(party))
                .map(each -> cost(each, party))
                .toList();
        return Optional.of(new PartyPage(
                List.of(view.front(), view.costs(), view.year(year)),
                view.name(party, year),
                neighbour(year - 1, party),
                neighbour(year + 1, party),
                view.paths().statement(year, party),
                Unit.of(view, paths -> paths.party(year, party)),
                String.valueOf(year),
                paid,
                beside(all, party),
                new PartyYears(view).of(party),
                others(all, year, party)));
    }

    private List<LedgerYear> years(int year) {
        return view.ledger().pots().stream()
                .flatMap(pot -> view.ledger().year(pot, year).stream())
                .toList();
    }

    private @Nullable Crumb neighbour(int year, String party) {
        boolean there = view.ledger().pots().stream()
                .anyMatch(pot -> view.ledger().years(pot).contains(year));
        return there ? new Crumb(String.valueOf(year), view.paths().party(year, party)) : null;
    }

    private PartyPage.Cost cost(LedgerYear year, String party) {
        var figure = year.parts().get(party);
        var payments = new PartyPayments(view, year, party);
        return new PartyPage.Cost(
                year.pot(),
                view.title(year.pot()),
                view.states().of(year),
                new YearFacts(view).of(year, party),
                figure == null ? "" : view.voice(year.year()).tell(figure, 0).text(),
                view.paths().figure(year.year(), party, year.pot()),
                payments.dues(),
                payments.table());
    }

    /** Other figures of the year: what the party keeps, what it paid before. */
    private @Nullable Table beside(List<LedgerYear> all, String party) {
        var rows = new ArrayList<Row>();
        for (var year : all) {
            if (year.plan().stages().isEmpty() && year.parts().containsKey(party)) {
                var amounts = view.together(year.parts());
                rows.add(Row.of(
                        Cell.of(view.title(year.pot())),
                        Cell.link(
                                view.kronor(amounts.getOrDefault(party, Money.ZERO)),
                                view.paths().figure(year.year(), party, year.pot()))));
            }
        }
        return rows.isEmpty()
                ? null
                : new Table(
                        view.say("beside.party"),
                        List.of(Column.of(view.say("column.cost")), new Column(view.say("column.amount"), true)),
                        rows);
    }

    /** The other parties of the year; where they are many, the year itself leads to them. */
    private List<Crumb> others(List<LedgerYear> all, int year, String party) {
        var others = all.stream()
                .flatMap(each -> each.parts().keySet().stream())
                .filter(other -> !other.equals(party))
                .collect(Collectors.toSet());
        CostPaths paths = view.paths();
        return others.size() > MANY
                ? List.of(new Crumb(view.say("party.all", others.size() + 1), paths.year(year)))
                : view.byName(others, year).stream()
                        .map(other -> new Crumb(other.text(), paths.party(year, other.path())))
                        .toList();
    }
}
