package se.radslag.economy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Share;
import se.radslag.economy.domain.SideAmount;
import se.radslag.economy.explain.ShownYear;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Fact;

/** The few numbers of a year that stand first wherever it is shown, each leading to how it came about. */
public final class YearFacts {

    private final CostView view;

    public YearFacts(CostView view) {
        this.view = view;
    }

    /** The whole, and each side with its share. */
    public List<Fact> of(CostYear year) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                view.say("fact.whole"),
                view.kronor(year.total().amount()),
                view.paths().figure(year.year(), CostPaths.ALL, year.pot())));
        var sides = year.sides().stream().collect(Collectors.toMap(SideAmount::id, SideAmount::figure));
        var amounts = view.together(sides);
        for (var side : year.sides()) {
            facts.add(new Fact(
                    view.name(side.id(), year.year()),
                    view.say(
                            "fact.side",
                            view.kronor(amounts.getOrDefault(side.id(), Money.ZERO)),
                            view.percent(side.exact())),
                    view.paths().figure(year.year(), side.id(), year.pot())));
        }
        return facts;
    }

    /** A cost by its name, with its whole of the year. */
    Fact whole(CostYear year) {
        return new Fact(
                view.title(year.pot()) + " " + year.year(),
                view.kronor(year.total().amount()),
                view.paths().figure(year.year(), CostPaths.ALL, year.pot()));
    }

    /** What a party is to pay, its share, what it has paid and what is left. */
    public List<Fact> of(LedgerYear year, String party) {
        var told = year.told().orElseThrow();
        var shown = new ShownYear(year, view.amounts());
        var payments = view.paths().payments(year.year(), party, year.pot());
        return List.of(
                new Fact(
                        view.say("fact.year"),
                        view.kronor(shown.due(party)),
                        view.paths().figure(year.year(), party, year.pot())),
                new Fact(
                        view.say("fact.share"),
                        view.percent(Share.of(told.of(party), told.total().amount())),
                        view.paths().share(year.year(), party, year.pot())),
                new Fact(view.say("fact.paid"), view.kronor(shown.paid(party)), payments),
                new Fact(view.say("fact.left"), view.kronor(shown.due(party).minus(shown.paid(party))), payments));
    }
}
