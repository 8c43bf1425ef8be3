package se.radslag.economy.web.closing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Share;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostView;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Lays out what will be closed, before it is. */
final class ClosingPages {

    private final CostView view;

    ClosingPages(CostView view) {
        this.view = view;
    }

    /** @param changed the sum that the reader saw, when it is another by now */
    Optional<ClosingPage> page(String pot, int year, @Nullable Money changed) {
        return view.ledger().year(pot, year).flatMap(each -> each.told().map(told -> page(each, told, changed)));
    }

    private ClosingPage page(LedgerYear year, CostYear told, @Nullable Money changed) {
        var sum = year.parts().values().stream().map(part -> part.amount()).reduce(Money.ZERO, Money::plus);
        var hidden = new LinkedHashMap<String, String>();
        hidden.put("pot", year.pot());
        hidden.put("year", String.valueOf(year.year()));
        hidden.put("seen", String.valueOf(sum.ore()));
        var text = String.valueOf(year.year());
        return new ClosingPage(
                view.workOn(year.pot(), year.year()),
                view.work("close.title", text),
                List.of(view.work("close.before.for-ever", text), view.work("close.before.proposals")),
                new Crumb(
                        view.work("close.before.parties", told.parts().size(), view.kronor(sum)),
                        view.paths().due(year.year(), year.pot())),
                changed == null ? null : view.work("close.changed", view.kronor(changed), view.kronor(sum)),
                table(year, told),
                view.paths().work("close"),
                hidden,
                view.work("close.button", text));
    }

    private Table table(LedgerYear year, CostYear told) {
        return new Table(
                view.work("close.caption"),
                List.of(
                        Column.of(view.say("column.party")),
                        new Column(view.say("column.share"), true),
                        new Column(view.say("column.year-amount"), true)),
                view.byName(told.parts().keySet(), year.year()).stream()
                        .map(party -> row(year, told, party.text(), party.path()))
                        .toList());
    }

    private Row row(LedgerYear year, CostYear told, String name, String party) {
        return Row.of(
                Cell.of(name),
                Cell.link(
                        view.percent(Share.of(told.of(party), told.total().amount())),
                        view.paths().share(year.year(), party, year.pot())),
                Cell.link(view.kronor(year.due(party)), view.paths().figure(year.year(), party, year.pot())));
    }
}
