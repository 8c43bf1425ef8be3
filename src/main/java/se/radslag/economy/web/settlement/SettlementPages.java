package se.radslag.economy.web.settlement;

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
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.trial.Supposition;
import se.radslag.economy.web.trial.TrialForm;
import se.radslag.kernel.Money;
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
        var all = figure(CostPaths.ALL);
        rows.add(Row.of(
                Cell.of(view.say("sum")),
                Cell.link(view.kronor(sum(settlement, line -> line.accrued().amount())), all),
                Cell.link(view.kronor(sum(settlement, line -> line.remaining().amount())), all),
                Cell.link(
                        view.kronor(sum(settlement, Settlement.Line::paid)),
                        view.paths().paid(year.year(), year.pot())),
                Cell.link(view.kronor(sum(settlement, Settlement.Line::balance)), all)));
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
        var figure = figure(line.party());
        return Row.of(
                Cell.of(name),
                Cell.link(view.kronor(line.accrued().amount()), figure),
                Cell.link(view.kronor(line.remaining().amount()), figure),
                Cell.link(view.kronor(line.paid()), view.paths().payments(year.year(), line.party(), year.pot())),
                Cell.link(view.kronor(line.balance()), figure));
    }

    private String figure(String who) {
        return Supposition.address(view.paths().work() + "/settlement/" + who, typed);
    }

    private static Money sum(Settlement settlement, Function<Settlement.Line, Money> amount) {
        return settlement.lines().stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
