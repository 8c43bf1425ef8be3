package se.radslag.economy.web;

import java.util.ArrayList;
import java.util.stream.IntStream;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Share;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.settle.Instalment;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Pill;

/** Sets out what each party pays of a cost in a year, and what has come in. */
final class PartyTables {

    private final CostView view;

    PartyTables(CostView view) {
        this.view = view;
    }

    /** By name, as many as a page holds; the sum is of all. */
    YearPage.PartyTable of(LedgerYear year, CostYear told, int part) {
        var parties = NameOrder.of(
                told.parts().keySet().stream().map(party -> new Crumb(view.name(party, year.year()), party)),
                view.language());
        var pager = new Pager(part, parties.size(), view.paths().year(year.year()), "");
        var rows = pager.cut(parties).stream()
                .map(party -> row(year, told, party.path()))
                .toList();
        var stages = year.plan().stages().stream()
                .map(stage -> view.forms().day(stage.due()))
                .toList();
        return new YearPage.PartyTable(
                view.say("table.caption", view.title(year.pot()), String.valueOf(year.year())),
                stages,
                rows,
                sum(year),
                pager);
    }

    private YearPage.PartyRow row(LedgerYear year, CostYear told, String party) {
        var paths = view.paths();
        return new YearPage.PartyRow(
                new Crumb(view.name(party, year.year()), paths.party(year.year(), party)),
                view.percent(Share.of(told.of(party), told.total().amount())),
                new Crumb(view.kronor(year.due(party)), paths.figure(year.year(), party, year.pot())),
                numbers(year)
                        .mapToObj(number -> new Crumb(
                                view.kronor(instalment(year, party, number)),
                                paths.instalment(year.year(), party, year.pot(), number)))
                        .toList(),
                view.kronor(year.paid(party)),
                state(year.due(party), year.paid(party)));
    }

    private static IntStream numbers(LedgerYear year) {
        return IntStream.rangeClosed(1, year.plan().stages().size());
    }

    private static Money instalment(LedgerYear year, String party, int number) {
        return year.instalments(party).stream()
                .filter(one -> one.number() == number)
                .map(one -> one.figure().amount())
                .findFirst()
                .orElse(Money.ZERO);
    }

    /** How far a year is paid. */
    Pill state(Money due, Money paid) {
        if (paid.ore() == 0) {
            return due.ore() == 0 ? Pill.quiet(view.say("paid.nothing-due")) : Pill.quiet(view.say("paid.none"));
        } else if (paid.equals(due)) {
            return Pill.good(view.say("paid.all"));
        }
        return paid.compareTo(due) < 0 ? Pill.warn(view.say("paid.part")) : Pill.bad(view.say("paid.over"));
    }

    private YearPage.PartyRow sum(LedgerYear year) {
        var due = year.parts().values().stream().map(part -> part.amount()).reduce(Money.ZERO, Money::plus);
        var paid = year.payments().stream().map(row -> row.value().amount()).reduce(Money.ZERO, Money::plus);
        var instalments = new ArrayList<Crumb>();
        numbers(year).forEach(number -> instalments.add(new Crumb(view.kronor(sum(year, number)), "")));
        return new YearPage.PartyRow(
                new Crumb(view.say("sum"), ""),
                view.percent(Share.ALL),
                new Crumb(view.kronor(due), view.paths().figure(year.year(), CostPaths.ALL, year.pot())),
                instalments,
                view.kronor(paid),
                state(due, paid));
    }

    private static Money sum(LedgerYear year, int number) {
        return year.instalments().all().stream()
                .filter(one -> one.number() == number)
                .map(Instalment::figure)
                .map(figure -> figure.amount())
                .reduce(Money.ZERO, Money::plus);
    }
}
