package se.radslag.economy.web.settlement;

import static se.radslag.platform.web.form.Question.amount;
import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.settle.Settlement;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.Unit;
import se.radslag.economy.web.trial.Supposition;
import se.radslag.economy.web.trial.TrialForm;
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
                Unit.of(view, paths -> Supposition.address(paths, "settlement", typed)),
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
        var shown = ShownSettlement.of(settlement, year, view.amounts());
        var rows = new ArrayList<Row>();
        for (var party : view.byName(shown.parties(), year.year())) {
            var paid = view.paths().payments(year.year(), party.path(), year.pot());
            rows.add(row(party.text(), shown.of(party.path()), figure(party.path()), paid));
        }
        rows.add(row(
                view.say("sum"),
                shown.sum(),
                figure(CostPaths.ALL),
                view.paths().paid(year.year(), year.pot())));
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

    private Row row(String name, ShownSettlement.Line line, String figure, String paid) {
        return Row.of(
                Cell.of(name),
                Cell.link(view.kronor(line.accrued()), figure),
                Cell.link(view.kronor(line.remaining()), figure),
                Cell.link(view.kronor(line.paid()), paid),
                Cell.link(view.kronor(line.balance()), figure));
    }

    private String figure(String who) {
        return Supposition.address(view.paths(), "settlement/" + who, typed);
    }
}
