package se.radslag.economy.web;

import static se.radslag.platform.web.form.Question.amount;
import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.settle.Settlement;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.Typed;

/** Lays out the settlement of an agreement that ends, before the parties agree on it. */
final class SettlementPages {

    private final CostView view;
    private final Typed typed;

    SettlementPages(CostView view, Typed typed) {
        this.view = view;
        this.typed = typed;
    }

    Optional<SettlementPage> page(String pot, int year) {
        return view.ledger().pots().contains(pot)
                ? view.ledger().year(pot, year).map(this::page)
                : Optional.empty();
    }

    /** How what a party owes at the end came about. */
    Optional<FigurePage> figure(String pot, int year, String party) {
        return view.ledger()
                .year(pot, year)
                .flatMap(each -> new SettlementTrial(view, typed)
                        .settlement(each)
                        .flatMap(settlement -> settlement.lines().stream()
                                .filter(line -> line.party().equals(party))
                                .findFirst())
                        .map(line -> figure(each, line)));
    }

    private FigurePage figure(LedgerYear year, Settlement.Line line) {
        var steps = new FigureSteps(view);
        var step = new FigurePage.Step(
                view.work(
                        "settlement.sum",
                        view.kronor(line.balance()),
                        view.kronor(line.accrued().amount()),
                        view.kronor(line.remaining().amount()),
                        view.kronor(line.paid())),
                null,
                List.of(),
                List.of(
                        steps.of(line.accrued(), year),
                        steps.of(line.remaining(), year),
                        FigurePage.Step.linked(
                                view.work("settlement.paid", view.kronor(line.paid())), payments(year, line.party()))),
                true);
        return new TrialFigures(view)
                .page(
                        year,
                        line.party(),
                        view.work("settlement.balance"),
                        line.balance(),
                        step,
                        new Crumb(
                                view.work("settlement.back"),
                                Supposition.address(view.paths().work() + "/settlement", typed)),
                        List.of());
    }

    private String payments(LedgerYear year, String party) {
        return view.paths().party(year.year(), party) + "#" + year.pot();
    }

    private SettlementPage page(LedgerYear year) {
        var last = typed.day("last");
        var settlement = new SettlementTrial(view, typed).settlement(year).orElse(null);
        return new SettlementPage(
                TrialForm.of(view, "settlement", year, form()),
                view.form("settlement").faults(typed),
                missing(year, last),
                settlement == null || last == null
                        ? null
                        : view.work("settlement.summary", view.forms().day(last)),
                settlement == null ? null : table(settlement, year));
    }

    private List<String> missing(LedgerYear year, @Nullable LocalDate last) {
        if (year.outcome() instanceof Outcome.Untold untold) {
            return view.told(untold.problems(), year.year());
        }
        return last != null && last.getYear() != year.year()
                ? List.of(view.work("settlement.other-year", String.valueOf(year.year())))
                : List.of();
    }

    private Form form() {
        var form = new Form(view.form("settlement"), typed).asks(day("last"));
        for (int i = 1; i <= SettlementTrial.REMAINING; i++) {
            form.asks(text("what-" + i).optional(), amount("amount-" + i).optional());
        }
        return form;
    }

    private Table table(Settlement settlement, LedgerYear year) {
        var byParty = settlement.lines().stream().collect(Collectors.toMap(Settlement.Line::party, line -> line));
        var rows = new ArrayList<Row>();
        for (var party : view.byName(byParty.keySet(), year.year())) {
            rows.add(row(year, party.text(), Objects.requireNonNull(byParty.get(party.path()))));
        }
        rows.add(Row.of(
                Cell.of(view.say("sum")),
                Cell.of(view.kronor(sum(settlement, line -> line.accrued().amount()))),
                Cell.of(view.kronor(sum(settlement, line -> line.remaining().amount()))),
                Cell.link(
                        view.kronor(sum(settlement, Settlement.Line::paid)),
                        view.paths().paid(year.year(), year.pot())),
                Cell.of(view.kronor(sum(settlement, Settlement.Line::balance)))));
        return new Table(
                view.work("settlement.caption"),
                List.of(
                        Column.of(view.say("column.party")),
                        new Column(view.work("settlement.accrued"), true),
                        new Column(view.work("settlement.remaining"), true),
                        new Column(view.say("column.paid"), true),
                        new Column(view.work("settlement.balance"), true)),
                rows);
    }

    private Row row(LedgerYear year, String name, Settlement.Line line) {
        var figure = Supposition.address(view.paths().work() + "/settlement/" + line.party(), typed);
        return Row.of(
                Cell.of(name),
                Cell.link(view.kronor(line.accrued().amount()), figure),
                Cell.link(view.kronor(line.remaining().amount()), figure),
                Cell.link(view.kronor(line.paid()), payments(year, line.party())),
                Cell.link(view.kronor(line.balance()), figure));
    }

    private static Money sum(Settlement settlement, Function<Settlement.Line, Money> amount) {
        return settlement.lines().stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
