package se.radslag.economy.web.surface;

import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.ledger.Entered;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.ledger.Row;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;

/** The amounts that a year rests on: what it is set to, the index, and what is added for some. */
final class SurfaceAmounts {

    private final CostView view;
    private final LedgerYear year;
    private final Entered entered;
    private final SurfaceTables tables;

    SurfaceAmounts(CostView view, LedgerYear year) {
        this.view = view;
        this.year = year;
        this.entered = view.ledger().entered();
        this.tables = new SurfaceTables(view);
    }

    @Nullable
    Table amounts() {
        var rows = new ArrayList<Table.Row>();
        entered.amounts().stream()
                .filter(row ->
                        row.value().pot().equals(year.pot()) && row.value().year() == year.year())
                .forEach(row -> rows.add(amount(row)));
        if (rows.isEmpty()) {
            year.plan()
                    .bases()
                    .forEach(base -> rows.add(Table.Row.of(
                            Cell.of(whose(base.side())),
                            figure(view.kronor(base.amount()), base.side()),
                            Cell.of(view.status(base.status())),
                            Cell.of(base.source() == null ? "–" : view.source(base.source())),
                            Cell.of(view.work("by-agreement")))));
        }
        return tables.of("amount", rows, "whose", "amount", "status", "source", "entered");
    }

    private Table.Row amount(Row<BaseAmount> row) {
        var amount = row.value();
        return Table.Row.of(
                Cell.of(whose(amount.side())),
                figure(view.kronor(amount.amount()), amount.side()),
                Cell.of(view.status(amount.status())),
                Cell.of(String.valueOf(amount.source())),
                Cell.of(tables.entry(row)));
    }

    private String whose(@Nullable String side) {
        return side == null ? view.everybody() : view.name(side, year.year());
    }

    /** A number with the figure of the year that rests on it, where the year can be told. */
    private Cell figure(String number, @Nullable String who) {
        return year.told().isEmpty()
                ? Cell.of(number)
                : Cell.link(number, view.paths().figure(year.year(), who == null ? CostPaths.ALL : who, year.pot()));
    }

    @Nullable
    Table indices() {
        var indexing = year.plan().indexing();
        var rows = new ArrayList<Table.Row>();
        entered.indices().stream()
                .filter(row -> indexing != null && row.value().series().equals(indexing.series()))
                .filter(row -> row.value().year() == year.year())
                .forEach(row -> rows.add(Table.Row.of(
                        Cell.of(row.value().series() + " " + row.value().year()),
                        figure(view.amounts().percent(row.value().percent()), null),
                        Cell.of(view.work("kind." + row.value().kind().name().toLowerCase(Locale.ROOT))),
                        Cell.of(view.source(row.value().source())),
                        Cell.of(tables.entry(row)))));
        return tables.of("index", rows, "series", "percent", "kind", "source", "entered");
    }

    @Nullable
    Table additions() {
        var rows = new ArrayList<Table.Row>();
        entered.additions().stream()
                .filter(row ->
                        row.value().pot().equals(year.pot()) && row.value().year() == year.year())
                .forEach(row -> rows.add(Table.Row.of(
                        Cell.of(view.name(row.value().party(), year.year())),
                        figure(view.kronor(row.value().amount()), row.value().party()),
                        Cell.of(String.valueOf(row.reason())),
                        Cell.of(view.source(row.value().source())),
                        Cell.of(tables.entry(row)))));
        entered.answers().stream()
                .filter(row -> row.value().accepted()
                        && row.value().pot().equals(year.pot())
                        && row.value().openYear() == year.year())
                .forEach(row -> rows.add(Table.Row.of(
                        Cell.of(view.name(row.value().party(), year.year())),
                        figure(
                                view.kronor(row.value().figure().amount()),
                                row.value().party()),
                        Cell.of(String.valueOf(row.reason())),
                        Cell.of(view.work(
                                "from-closed", String.valueOf(row.value().year()))),
                        Cell.of(tables.entry(row)))));
        return tables.of("addition", rows, "party", "amount", "why", "source", "entered");
    }
}
