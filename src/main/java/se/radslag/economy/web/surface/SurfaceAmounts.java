package se.radslag.economy.web.surface;

import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.ledger.Entered;
import se.radslag.economy.ledger.LedgerYear;
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
                .forEach(row -> rows.add(Table.Row.of(
                        Cell.of(
                                row.value().side() == null
                                        ? view.everybody()
                                        : view.name(row.value().side(), year.year())),
                        Cell.of(view.kronor(row.value().amount())),
                        Cell.of(view.status(row.value().status())),
                        Cell.of(String.valueOf(row.value().source())),
                        Cell.of(tables.entry(row)))));
        if (rows.isEmpty()) {
            year.plan()
                    .bases()
                    .forEach(base -> rows.add(Table.Row.of(
                            Cell.of(view.everybody()),
                            Cell.of(view.kronor(base.amount())),
                            Cell.of(view.status(base.status())),
                            Cell.of(base.source() == null ? "–" : view.source(base.source())),
                            Cell.of(view.work("by-agreement")))));
        }
        return tables.of("amount", rows, "whose", "amount", "status", "source", "entered");
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
                        Cell.of(view.amounts().percent(row.value().percent())),
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
                        Cell.of(view.kronor(row.value().amount())),
                        Cell.of(String.valueOf(row.reason())),
                        Cell.of(view.source(row.value().source())),
                        Cell.of(tables.entry(row)))));
        entered.answers().stream()
                .filter(row -> row.value().accepted()
                        && row.value().pot().equals(year.pot())
                        && row.value().openYear() == year.year())
                .forEach(row -> rows.add(Table.Row.of(
                        Cell.of(view.name(row.value().party(), year.year())),
                        Cell.of(view.kronor(row.value().figure().amount())),
                        Cell.of(String.valueOf(row.reason())),
                        Cell.of(view.work(
                                "from-closed", String.valueOf(row.value().year()))),
                        Cell.of(tables.entry(row)))));
        return tables.of("addition", rows, "party", "amount", "why", "source", "entered");
    }
}
