package se.radslag.economy.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.ledger.ImportTable;
import se.radslag.economy.ledger.Imports;
import se.radslag.economy.ledger.Incoming;
import se.radslag.economy.ledger.PartyAmount;
import se.radslag.economy.ledger.Payment;
import se.radslag.economy.web.CostView;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;
import se.radslag.platform.web.form.Typed;

/** Lays out a table that somebody brings, beside what stands. */
final class ImportPages {

    private static final int MOST_ROWS = 400;

    private final CostView view;

    ImportPages(CostView view) {
        this.view = view;
    }

    /** @param changed whether another was quicker */
    ImportPage page(BroughtTable table, Typed typed, boolean changed) {
        return new ImportPage(
                view.workOn(),
                view.paths().work("import"),
                table.content().name(),
                table.text(),
                typed.raw("source"),
                typed.raw("reason"),
                Imports.rows(view.ledger()),
                table.text().isBlank() ? null : preview(table.content(), table.text(), typed.text("source")),
                view.form("import").faults(typed),
                changed ? view.work("import.changed") : null);
    }

    private ImportPage.Preview preview(ImportTable.Content content, String text, @Nullable String source) {
        var imports = new Imports(view.ledger(), source);
        return switch (content) {
            case POPULATION -> preview(content, imports.counts(text), this::count);
            case INDEX -> preview(content, imports.indices(text), this::index);
            case PAID_BEFORE -> preview(content, imports.paidBefore(text), this::paidBefore);
            case PAYMENTS -> preview(content, imports.payments(text), this::payment);
        };
    }

    private <T> ImportPage.Preview preview(
            ImportTable.Content content, Incoming<T> incoming, Function<Incoming.Line<T>, Row> row) {
        int year = view.ledger().today().getYear();
        var kept = incoming.intake().kept().stream()
                .map(each -> new ImportPage.Kept(each.line(), each.text(), view.told(each.causes(), year)))
                .toList();
        var rows = incoming.lines().stream().limit(MOST_ROWS).map(row).toList();
        return new ImportPage.Preview(
                view.work(
                        "import.summary",
                        incoming.lines().size(),
                        incoming.count(Incoming.State.NEW),
                        incoming.count(Incoming.State.CHANGES),
                        incoming.count(Incoming.State.SAME),
                        kept.size()),
                view.told(incoming.intake().faults(), year),
                kept,
                rows.isEmpty() ? null : new Table(view.work("import.rows"), columns(content), rows),
                incoming.isWhole(),
                incoming.count(Incoming.State.CHANGES) > 0);
    }

    private List<Column> columns(ImportTable.Content content) {
        boolean payments = content == ImportTable.Content.PAYMENTS;
        return List.of(
                Column.of(view.work("import.what")),
                Column.of(view.work("import.when")),
                new Column(view.work("column.value"), true),
                payments ? Column.of(view.say("column.day")) : new Column(view.work("import.before"), true),
                Column.of(payments ? view.work("import.reference") : view.say("column.source")),
                Column.of(view.say("column.state")));
    }

    private Row count(Incoming.Line<Measure> line) {
        var value = line.value();
        return row(
                view.name(value.party(), value.day().getYear()),
                view.forms().day(value.day()),
                view.amounts().number(value.value()),
                line.before() == null
                        ? "–"
                        : view.amounts().number(line.before().value().value()),
                view.source(value.source()),
                line.state());
    }

    private Row index(Incoming.Line<IndexValue> line) {
        var value = line.value();
        return row(
                value.series(),
                String.valueOf(value.year()),
                view.amounts().percent(value.percent()),
                line.before() == null
                        ? "–"
                        : view.amounts().percent(line.before().value().percent()),
                view.source(value.source()),
                line.state());
    }

    private Row paidBefore(Incoming.Line<PartyAmount> line) {
        var value = line.value();
        return row(
                view.name(value.party(), value.year()),
                view.title(value.pot()) + " " + value.year(),
                view.kronor(value.amount()),
                line.before() == null ? "–" : view.kronor(line.before().value().amount()),
                view.source(value.source()),
                line.state());
    }

    private Row payment(Incoming.Line<Payment> line) {
        var value = line.value();
        return row(
                view.name(value.party(), value.year()),
                view.work("import.payment", view.title(value.pot()), String.valueOf(value.year()), value.instalment()),
                view.kronor(value.amount()),
                view.forms().day(value.day()),
                value.reference() == null ? "–" : value.reference(),
                line.state());
    }

    private Row row(String what, String when, String value, String before, String source, Incoming.State state) {
        var cells = new ArrayList<>(
                List.of(Cell.of(what), Cell.of(when), Cell.of(value), Cell.of(before), Cell.of(source)));
        var words = view.work("import.state." + state.name().toLowerCase(java.util.Locale.ROOT));
        cells.add(Cell.state(
                switch (state) {
                    case NEW -> Pill.good(words);
                    case CHANGES -> Pill.warn(words);
                    case SAME -> Pill.quiet(words);
                }));
        return new Row(cells);
    }
}
