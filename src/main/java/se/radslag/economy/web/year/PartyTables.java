package se.radslag.economy.web.year;

import java.util.stream.IntStream;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Share;
import se.radslag.economy.explain.ShownYear;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.Unit;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Pill;

/** Sets out what each party pays of a cost in a year, and what has come in. */
public final class PartyTables {

    private final CostView view;

    public PartyTables(CostView view) {
        this.view = view;
    }

    /** By name, as many as a page holds; the sum is of all. */
    YearPage.PartyTable of(LedgerYear year, CostYear told, int part) {
        var parties = view.byName(told.parts().keySet(), year.year());
        var pager = new Pager(part, parties.size(), view.paths().file(year.year()), Unit.query(view));
        var shown = new ShownYear(year, view.amounts());
        var rows = pager.cut(parties).stream()
                .map(party -> row(year, told, party, shown))
                .toList();
        var stages = year.plan().stages().stream()
                .map(stage -> view.forms().day(stage.due()))
                .toList();
        return new YearPage.PartyTable(
                view.say("table.caption", view.title(year.pot()), String.valueOf(year.year())),
                stages,
                rows,
                sum(year, told, shown),
                pager);
    }

    private YearPage.PartyRow row(LedgerYear year, CostYear told, Crumb party, ShownYear shown) {
        var paths = view.paths();
        var id = party.path();
        return new YearPage.PartyRow(
                new Crumb(party.text(), paths.party(year.year(), id)),
                new Crumb(
                        view.percent(Share.of(told.of(id), told.total().amount())),
                        paths.share(year.year(), id, year.pot())),
                new Crumb(view.kronor(shown.due(id)), paths.figure(year.year(), id, year.pot())),
                numbers(year)
                        .mapToObj(number -> new Crumb(
                                view.kronor(shown.instalment(id, number)),
                                paths.instalment(year.year(), id, year.pot(), number)))
                        .toList(),
                new Crumb(view.kronor(shown.paid(id)), paths.payments(year.year(), id, year.pot())),
                state(year.due(id), year.paid(id)));
    }

    private static IntStream numbers(LedgerYear year) {
        return IntStream.rangeClosed(1, year.plan().stages().size());
    }

    /** How far a year is paid. */
    public Pill state(Money due, Money paid) {
        if (paid.ore() == 0) {
            return due.ore() == 0 ? Pill.quiet(view.say("paid.nothing-due")) : Pill.quiet(view.say("paid.none"));
        } else if (paid.equals(due)) {
            return Pill.good(view.say("paid.all"));
        }
        return paid.compareTo(due) < 0 ? Pill.warn(view.say("paid.part")) : Pill.bad(view.say("paid.over"));
    }

    private YearPage.PartyRow sum(LedgerYear year, CostYear told, ShownYear shown) {
        var paths = view.paths();
        var due = year.parts().values().stream().map(part -> part.amount()).reduce(Money.ZERO, Money::plus);
        var paid = year.payments().all();
        var whole = paths.figure(year.year(), CostPaths.ALL, year.pot());
        return new YearPage.PartyRow(
                new Crumb(view.say("sum"), ""),
                new Crumb(view.percent(Share.ALL), whole),
                new Crumb(
                        view.kronor(shown.due()),
                        due.equals(told.total().amount()) ? whole : paths.due(year.year(), year.pot())),
                numbers(year)
                        .mapToObj(number -> new Crumb(
                                view.kronor(shown.instalment(number)),
                                paths.instalment(year.year(), CostPaths.ALL, year.pot(), number)))
                        .toList(),
                new Crumb(view.kronor(shown.paid()), paths.paid(year.year(), year.pot())),
                state(due, paid));
    }
}
