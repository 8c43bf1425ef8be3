package se.radslag.economy.web.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Share;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.ledger.Payment;
import se.radslag.economy.settle.Instalment;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.YearFacts;
import se.radslag.economy.web.year.PartyTables;
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
    private final PartyTables tables;

    PartyPages(CostView view) {
        this.view = view;
        this.tables = new PartyTables(view);
    }

    /** The sheet; nothing for somebody who is no party, or a year that no cost has. */
    Optional<PartyPage> page(int year, String party) {
        if (!view.charter().parties().containsKey(party)) {
            return Optional.empty();
        }
        var all = view.ledger().pots().stream()
                .flatMap(pot -> view.ledger().year(pot, year).stream())
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var paid = all.stream()
                .filter(each -> !each.plan().stages().isEmpty() && each.parts().containsKey(party))
                .map(each -> cost(each, party))
                .toList();
        return Optional.of(new PartyPage(
                List.of(view.front(), view.costs(), view.year(year)),
                view.name(party, year),
                view.paths().party(year, party) + ".pdf",
                String.valueOf(year),
                paid,
                beside(all, party),
                years(party),
                others(all, year, party)));
    }

    private PartyPage.Cost cost(LedgerYear year, String party) {
        var figure = year.parts().get(party);
        return new PartyPage.Cost(
                year.pot(),
                view.title(year.pot()),
                view.state(year),
                new YearFacts(view).of(year, party),
                figure == null ? "" : view.voice(year.year()).tell(figure, 0).text(),
                view.paths().figure(year.year(), party, year.pot()),
                year.instalments(party).stream().map(one -> due(year, one)).toList(),
                payments(year, party));
    }

    private PartyPage.Due due(LedgerYear year, Instalment one) {
        var paid = year.paid(one.party(), one.number());
        return new PartyPage.Due(
                one.number(),
                new Crumb(
                        view.kronor(one.figure().amount()),
                        view.paths().instalment(year.year(), one.party(), year.pot(), one.number())),
                view.forms().weekday(one.due()),
                one.isOnWeekend() ? view.say("due.weekend", view.forms().weekday(one.payBy())) : null,
                view.kronor(paid),
                tables.state(one.figure().amount(), paid),
                one.preliminary());
    }

    private @Nullable Table payments(LedgerYear year, String party) {
        var rows = year.payments().stream()
                .filter(row -> row.value().party().equals(party))
                .map(row -> Row.of(
                        Cell.of(String.valueOf(row.value().number())),
                        Cell.of(view.forms().day(row.value().day())),
                        Cell.of(view.kronor(row.value().amount())),
                        Cell.of(about(row.value(), row.reason()))))
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

    private String about(Payment payment, @Nullable String reason) {
        var reference = payment.reference() == null ? "" : " " + payment.reference();
        return payment.reverses() == null
                ? view.say("payment.about", payment.instalment()) + reference
                : view.say("payment.back", payment.reverses(), String.valueOf(reason));
    }

    /** Other figures of the year: what the party keeps, what it paid before. */
    private @Nullable Table beside(List<LedgerYear> all, String party) {
        var rows = new ArrayList<Row>();
        for (var year : all) {
            var part = year.parts().get(party);
            if (year.plan().stages().isEmpty() && part != null) {
                rows.add(Row.of(
                        Cell.of(view.title(year.pot())),
                        Cell.link(view.kronor(part.amount()), view.paths().figure(year.year(), party, year.pot()))));
            }
        }
        return rows.isEmpty()
                ? null
                : new Table(
                        view.say("beside.party"),
                        List.of(Column.of(view.say("column.cost")), new Column(view.say("column.amount"), true)),
                        rows);
    }

    private @Nullable Table years(String party) {
        var rows = new ArrayList<Row>();
        for (var pot : view.ledger().pots()) {
            CostYear before = null;
            for (var outcome : view.ledger().outcomes(pot)) {
                if (outcome instanceof CostYear told && told.parts().containsKey(party)) {
                    rows.add(row(told, party, before));
                    before = told;
                }
            }
        }
        return rows.isEmpty()
                ? null
                : new Table(
                        view.say(
                                "years.party",
                                view.name(party, view.ledger().today().getYear())),
                        List.of(
                                Column.of(view.say("column.year")),
                                Column.of(view.say("column.cost")),
                                new Column(view.say("column.amount"), true),
                                new Column(view.say("column.share"), true),
                                new Column(view.say("column.change"), true)),
                        rows);
    }

    private Row row(CostYear told, String party, @Nullable CostYear before) {
        var amount = told.of(party);
        return Row.of(
                Cell.link(String.valueOf(told.year()), view.paths().party(told.year(), party)),
                Cell.of(view.title(told.pot())),
                Cell.link(view.kronor(amount), view.paths().figure(told.year(), party, told.pot())),
                Cell.of(view.percent(Share.of(amount, told.total().amount()))),
                change(told, party, before));
    }

    private Cell change(CostYear told, String party, @Nullable CostYear before) {
        return before == null || before.year() != told.year() - 1
                ? Cell.of("–")
                : Cell.link(
                        view.more(told.of(party).minus(before.of(party))),
                        view.paths().change(told.year(), party, told.pot()));
    }

    /** The other parties of the year; where they are many, the year itself leads to them. */
    private List<Crumb> others(List<LedgerYear> all, int year, String party) {
        var others = all.stream()
                .flatMap(each -> each.parts().keySet().stream())
                .filter(other -> !other.equals(party))
                .collect(Collectors.toSet());
        return others.size() > MANY
                ? List.of(new Crumb(
                        view.say("party.all", others.size() + 1), view.paths().year(year)))
                : view.byName(others, year).stream()
                        .map(other -> new Crumb(other.text(), view.paths().party(year, other.path())))
                        .toList();
    }
}
