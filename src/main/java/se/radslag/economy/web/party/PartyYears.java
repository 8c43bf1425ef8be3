package se.radslag.economy.web.party;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Share;
import se.radslag.economy.web.CostView;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Sets out what a party bears of each cost, year by year. */
final class PartyYears {

    private final CostView view;

    PartyYears(CostView view) {
        this.view = view;
    }

    @Nullable
    Table of(String party) {
        var rows = new ArrayList<Row>();
        for (var pot : view.ledger().pots()) {
            rows.addAll(rows(pot, party));
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

    private List<Row> rows(String pot, String party) {
        var rows = new ArrayList<Row>();
        CostYear before = null;
        var amountBefore = Money.ZERO;
        for (var outcome : view.ledger().outcomes(pot)) {
            if (outcome instanceof CostYear told && told.parts().containsKey(party)) {
                var amount = view.together(told.parts()).getOrDefault(party, Money.ZERO);
                boolean next = before != null && before.year() == told.year() - 1;
                rows.add(row(told, party, amount, next ? amount.minus(amountBefore) : null));
                before = told;
                amountBefore = amount;
            }
        }
        return rows;
    }

    /** @param more than the year before; null where there is none to compare with */
    private Row row(CostYear told, String party, Money amount, @Nullable Money more) {
        var paths = view.paths();
        return Row.of(
                Cell.link(String.valueOf(told.year()), paths.party(told.year(), party)),
                Cell.of(view.title(told.pot())),
                Cell.link(view.kronor(amount), paths.figure(told.year(), party, told.pot())),
                Cell.link(
                        view.percent(Share.of(told.of(party), told.total().amount())),
                        paths.share(told.year(), party, told.pot())),
                more == null ? Cell.of("–") : Cell.link(view.more(more), paths.change(told.year(), party, told.pot())));
    }
}
