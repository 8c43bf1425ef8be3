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
                    Cell.state(MoneyFacts.state(view, each))));
        }
        for (var pot : view.ledger().pots()) {
            if (view.ledger().years(pot).isEmpty() && MoneyFacts.speaksOf(view.charter(), pot, year)) {
                rows.add(Row.of(
                        Cell.of(view.title(pot)),
                        Cell.of("–"),
                        Cell.of(MoneyFacts.whyUnknown(view, pot)),
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
