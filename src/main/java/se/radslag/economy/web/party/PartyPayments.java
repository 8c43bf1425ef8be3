package se.radslag.economy.web.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.explain.ShownYear;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.ledger.Payment;
import se.radslag.economy.settle.Instalment;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.year.PartyTables;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Sets out when a party is to pay of a year's cost, and what has come. */
final class PartyPayments {

    private final CostView view;
    private final LedgerYear year;
    private final String party;
    private final ShownYear shown;

    PartyPayments(CostView view, LedgerYear year, String party) {
        this.view = view;
        this.year = year;
        this.party = party;
        this.shown = new ShownYear(year, view.amounts());
    }

    List<PartyPage.Due> dues() {
        return year.instalments(party).stream().map(this::due).toList();
    }

    private PartyPage.Due due(Instalment one) {
        var path = view.paths().instalment(year.year(), party, year.pot(), one.number());
        return new PartyPage.Due(
                one.number(),
                new Crumb(view.kronor(shown.instalment(party, one.number())), path),
                view.forms().weekday(one.due()),
                one.isOnWeekend() ? view.say("due.weekend", view.forms().weekday(one.payBy())) : null,
                new Crumb(view.kronor(shown.paid(party, one.number())), path(one)),
                new PartyTables(view).state(one.figure().amount(), year.paid(party, one.number())),
                one.preliminary());
    }

    /** Where what has come stands: the payments where there are any, else the instalment itself. */
    private String path(Instalment one) {
        return year.paid(party, one.number()).ore() == 0
                ? view.paths().instalment(year.year(), party, year.pot(), one.number())
                : view.paths().payments(year.year(), party, year.pot());
    }

    /** Every payment, also those that were taken back; null where there is none. */
    @Nullable
    Table table() {
        var rows = year.payments().rows().stream()
                .filter(row -> row.value().party().equals(party))
                .map(row -> row(row.value(), row.reason()))
                .toList();
        return rows.isEmpty()
                ? null
                : new Table(
                        view.say("payments.caption"),
                        List.of(
                                Column.of(view.say("column.number")),
                                Column.of(view.say("column.day")),
                                new Column(view.say("column.amount"), true),
                                Column.of(view.say("column.about"))),
                        rows);
    }

    private Row row(Payment payment, @Nullable String reason) {
        return Row.of(
                Cell.of(String.valueOf(payment.number())),
                Cell.of(view.forms().day(payment.day())),
                Cell.link(
                        view.exact().kronor(payment.amount()),
                        view.paths().payment(year.year(), party, year.pot(), payment.number())),
                Cell.of(about(payment, reason)));
    }

    private String about(Payment payment, @Nullable String reason) {
        var reference = payment.reference() == null ? "" : " " + payment.reference();
        return payment.reverses() == null
                ? view.say("payment.about", payment.instalment()) + reference
                : view.say("payment.back", payment.reverses(), String.valueOf(reason));
    }
}
