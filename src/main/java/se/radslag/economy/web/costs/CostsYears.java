package se.radslag.economy.web.costs;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.MoneyFacts;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Sets out every year of every cost, the latest first. */
final class CostsYears {

    private final CostView view;

    CostsYears(CostView view) {
        this.view = view;
    }

    /** How settled a year is. */
    Pill state(CostYear year) {
        return view.ledger().entered().closed(year.pot(), year.year()).isPresent()
                ? Pill.good(view.say("state.closed"))
                : view.states().of(year);
    }

    /** Null where no cost has a year. */
    @Nullable
    Table table() {
        var byYear = new TreeMap<Integer, List<Outcome>>();
        for (var pot : view.ledger().pots()) {
            for (var outcome : view.ledger().outcomes(pot)) {
                byYear.computeIfAbsent(outcome.year(), none -> new ArrayList<>())
                        .add(outcome);
            }
        }
        if (byYear.isEmpty()) {
            return null;
        }
        var rows = new ArrayList<Row>();
        byYear.reversed().forEach((year, outcomes) -> outcomes.forEach(outcome -> rows.add(row(year, outcome))));
        return new Table(
                view.say("years.caption"),
                List.of(
                        Column.of(view.say("column.year")),
                        Column.of(view.say("column.cost")),
                        new Column(view.say("column.whole"), true),
                        Column.of(view.say("column.sides")),
                        Column.of(view.say("column.state"))),
                rows);
    }

    private Row row(int year, Outcome outcome) {
        var link = Cell.link(String.valueOf(year), view.paths().year(year));
        var title = Cell.of(view.title(outcome.pot()));
        if (outcome instanceof CostYear told) {
            return Row.of(
                    link,
                    title,
                    Cell.link(view.kronor(told.total().amount()), view.paths().figure(year, CostPaths.ALL, told.pot())),
                    sides(told),
                    Cell.state(state(told)));
        }
        var given = view.ledger()
                .year(outcome.pot(), year)
                .filter(each -> each.plan().stages().isEmpty())
                .flatMap(MoneyFacts::total);
        return Row.of(
                link,
                title,
                given.map(amount ->
                                Cell.link(view.kronor(amount), view.paths().figure(year, CostPaths.ALL, outcome.pot())))
                        .orElse(Cell.of("–")),
                Cell.of("–"),
                Cell.state(Pill.quiet(view.say(given.isPresent() ? "state.given" : "state.untold"))));
    }

    /** The shares, with the picture that each of them leads on from. */
    private Cell sides(CostYear year) {
        var parts = year.sides().stream()
                .map(side -> view.name(side.id(), year.year()) + " " + view.percent(side.exact()))
                .toList();
        return parts.isEmpty()
                ? Cell.of("–")
                : Cell.link(String.join(", ", parts), view.paths().year(year.year()) + "#" + year.pot());
    }
}
