package se.radslag.economy.web;

import static se.radslag.platform.web.form.Question.amount;
import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Formula;
import se.radslag.economy.domain.Input;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.domain.Reason;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.settle.Settlement;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.Typed;

/** Lays out the settlement of an agreement that ends, before the parties agree on it. */
final class SettlementPages {

    private static final int REMAINING = 3;

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
        var remaining = remaining(year);
        var told = year.told().orElse(null);
        var settlement = told == null || last == null || last.getYear() != year.year() || !typed.isWhole()
                ? null
                : settlement(year, told, last, remaining);
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
        for (int i = 1; i <= REMAINING; i++) {
            form.asks(text("what-" + i).optional(), amount("amount-" + i).optional());
        }
        return form;
    }

    private List<Settlement.Remaining> remaining(LedgerYear year) {
        var all = new ArrayList<Settlement.Remaining>();
        for (int i = 1; i <= REMAINING; i++) {
            if (!typed.raw("amount-" + i).isEmpty()) {
                var what = Text.of(view.charter().language(), typed.needed("what-" + i));
                var amount = TypedSums.neededMoney(typed, "amount-" + i);
                var base = new BaseAmount(year.pot(), year.year(), null, amount, Pot.Status.PRELIMINARY, null, what);
                var inputs = List.<Input>of(new Input.Given(Input.Role.WHOLE, base));
                all.add(new Settlement.Remaining(what, new Figure(amount, Reason.of(Formula.GIVEN, inputs))));
            }
        }
        return all;
    }

    private static Settlement settlement(
            LedgerYear year, CostYear told, LocalDate last, List<Settlement.Remaining> remaining) {
        var paid = new TreeMap<String, Money>();
        told.parts().keySet().forEach(party -> paid.put(party, year.paid(party)));
        return Settlement.of(told, last, remaining, paid, year.rounding());
    }

    private Table table(Settlement settlement, LedgerYear year) {
        var rows = new ArrayList<Row>();
        for (var line : settlement.lines()) {
            rows.add(row(
                    view.name(line.party(), year.year()),
                    line.accrued().amount(),
                    line.remaining().amount(),
                    line.paid(),
                    line.balance()));
        }
        rows.add(row(
                view.say("sum"),
                sum(settlement, line -> line.accrued().amount()),
                sum(settlement, line -> line.remaining().amount()),
                sum(settlement, Settlement.Line::paid),
                sum(settlement, Settlement.Line::balance)));
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

    private Row row(String name, Money accrued, Money remaining, Money paid, Money balance) {
        return Row.of(
                Cell.of(name),
                Cell.of(view.kronor(accrued)),
                Cell.of(view.kronor(remaining)),
                Cell.of(view.kronor(paid)),
                Cell.of(view.kronor(balance)));
    }

    private static Money sum(Settlement settlement, Function<Settlement.Line, Money> amount) {
        return settlement.lines().stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
