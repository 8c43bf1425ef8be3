package se.radslag.economy.web.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.MoneyFacts;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Sets out the amounts that stand beside what parties share: each with its source, or why there is none. */
final class YearSources {

    private final CostView view;

    YearSources(CostView view) {
        this.view = view;
    }

    /** Null where nothing stands beside. */
    @Nullable
    Table of(List<LedgerYear> beside, int year) {
        var rows = new ArrayList<Row>();
        for (var each : beside) {
            rows.add(Row.of(
                    Cell.of(view.title(each.pot())),
                    amount(each),
                    Cell.of(source(each)),
                    Cell.state(view.states().of(each))));
        }
        for (var pot : view.ledger().pots()) {
            if (isWithout(pot, year)) {
                rows.add(Row.of(
                        Cell.of(view.title(pot)),
                        Cell.of("–"),
                        Cell.of(why(pot, year)),
                        Cell.state(Pill.quiet(view.say("state.no-amount")))));
            }
        }
        return rows.isEmpty()
                ? null
                : new Table(
                        view.say("beside.caption", String.valueOf(year)),
                        List.of(
                                Column.of(view.say("column.cost")),
                                new Column(view.say("column.whole"), true),
                                Column.of(view.say("column.source")),
                                Column.of(view.say("column.state"))),
                        rows);
    }

    /** Whether a cost, or money from outside, is spoken of in a year that has no amount of it. */
    private boolean isWithout(String pot, int year) {
        var years = view.ledger().years(pot);
        return MoneyFacts.speaksOf(view.charter(), pot, year)
                && (years.isEmpty() || isExternal(pot) && !years.contains(year));
    }

    private boolean isExternal(String pot) {
        return view.charter().pots().stream().anyMatch(term -> term.pot().equals(pot) && term.external() != null);
    }

    private String why(String pot, int year) {
        return view.ledger().years(pot).isEmpty()
                ? MoneyFacts.whyUnknown(view, pot)
                : view.say("beside.none", String.valueOf(year));
    }

    private Cell amount(LedgerYear year) {
        return MoneyFacts.total(year)
                .map(amount ->
                        Cell.link(view.kronor(amount), view.paths().figure(year.year(), CostPaths.ALL, year.pot())))
                .orElse(Cell.of("–"));
    }

    private String source(LedgerYear year) {
        return year.plan().bases().stream()
                .flatMap(base -> Optional.ofNullable(base.source()).stream())
                .map(view::source)
                .findFirst()
                .orElse("–");
    }
}
