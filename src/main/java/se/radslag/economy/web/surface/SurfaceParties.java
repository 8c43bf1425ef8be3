package se.radslag.economy.web.surface;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Circle;
import se.radslag.economy.domain.Key;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.explain.ShownYear;
import se.radslag.economy.ledger.Entered;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.ledger.Payment;
import se.radslag.economy.ledger.Row;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.Unit;
import se.radslag.economy.web.year.PartyTables;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;

/** What a year has of each party: its count, what it is to pay, what has come in. By name, a page at a time. */
final class SurfaceParties {

    private final CostView view;
    private final LedgerYear year;
    private final int part;
    private final SurfaceTables tables;

    SurfaceParties(CostView view, LedgerYear year, int part) {
        this.view = view;
        this.year = year;
        this.part = part;
        this.tables = new SurfaceTables(view);
    }

    Pager pager(int parties) {
        return new Pager(part, parties, path(), query());
    }

    private String path() {
        return new CostPaths(view.charter().id()).work("year");
    }

    private String query() {
        var unit = Unit.query(view);
        return "pot=" + year.pot() + "&year=" + year.year() + (unit.isEmpty() ? "" : "&" + unit);
    }

    @Nullable
    Table counts(Circle circle, Key.Counted key) {
        var members = view.byName(circle.members().keySet(), year.year());
        var rows = pager(members.size()).cut(members).stream()
                .map(party -> count(party.text(), party.path(), key))
                .toList();
        return tables.of("count", rows, "party", "value", "source", "entered");
    }

    private Table.Row count(String name, String party, Key.Counted key) {
        var row = Entered.last(
                        view.ledger().entered().counts(),
                        count -> count.kind() == key.kind()
                                && count.party().equals(party)
                                && count.day().equals(key.day()))
                .orElse(null);
        var path = view.paths().work("count", year.pot(), year.year()) + "&measure=" + key.kind() + "&party=" + party
                + "&day=" + key.day();
        return Table.Row.of(Cell.link(name, path), value(row, party), Cell.of(source(row)), Cell.of(entered(row)));
    }

    /** What was counted, with what the party is to pay by it. */
    private Cell value(@Nullable Row<Measure> row, String party) {
        var value = row == null ? "–" : view.amounts().number(row.value().value());
        return year.parts().containsKey(party)
                ? Cell.link(value, view.paths().figure(year.year(), party, year.pot()))
                : Cell.of(value);
    }

    private String source(@Nullable Row<Measure> row) {
        return row == null ? "–" : view.source(row.value().source());
    }

    private String entered(@Nullable Row<Measure> row) {
        return row == null ? "–" : tables.entry(row);
    }

    @Nullable
    Table due() {
        var parties = view.byName(year.parts().keySet(), year.year());
        var shown = new ShownYear(year, view.amounts());
        var rows = pager(parties.size()).cut(parties).stream()
                .map(party -> due(party.text(), party.path(), shown))
                .toList();
        return tables.of("payment", rows, "party", "due", "paid", "state", "act");
    }

    private Table.Row due(String name, String party, ShownYear shown) {
        return Table.Row.of(
                Cell.of(name),
                Cell.link(view.kronor(shown.due(party)), view.paths().figure(year.year(), party, year.pot())),
                Cell.link(view.kronor(shown.paid(party)), view.paths().payments(year.year(), party, year.pot())),
                Cell.state(new PartyTables(view).state(year.due(party), year.paid(party))),
                Cell.link(
                        view.work("act.payment"),
                        view.paths().work("payment", year.pot(), year.year()) + "&party=" + party));
    }

    /** The payments that stand, the latest first. */
    @Nullable
    Table received() {
        var rows = new ArrayList<Table.Row>();
        for (var row : year.payments().rows().reversed()) {
            if (row.value().reverses() == null && !isReversed(row.value())) {
                rows.add(received(row.value()));
            }
        }
        return tables.of("received", List.copyOf(rows), "party", "for", "amount", "day", "act");
    }

    private Table.Row received(Payment payment) {
        return Table.Row.of(
                Cell.of(view.work("payment.row", view.name(payment.party(), year.year()), payment.number())),
                Cell.of(view.say("figure.instalment", payment.instalment())),
                Cell.link(
                        view.exact().kronor(payment.amount()),
                        view.paths().payment(year.year(), payment.party(), year.pot(), payment.number())),
                Cell.of(view.forms().day(payment.day())),
                Cell.link(
                        view.work("act.reversal"),
                        view.paths().work("reversal", year.pot(), year.year()) + "&party=" + payment.party()
                                + "&number=" + payment.number()));
    }

    private boolean isReversed(Payment payment) {
        return year.payments().rows().stream()
                .map(Row::value)
                .anyMatch(other -> other.party().equals(payment.party())
                        && Integer.valueOf(payment.number()).equals(other.reverses()));
    }
}
