package se.radslag.economy.web;

import java.util.ArrayList;
import java.util.List;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Share;
import se.radslag.economy.ledger.LedgerYear;
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
        for (var side : year.sides()) {
            facts.add(new Fact(
                    view.name(side.id(), year.year()),
                    view.say("fact.side", view.kronor(side.figure().amount()), view.percent(side.exact())),
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
        var figure = view.paths().figure(year.year(), party, year.pot());
        var payments = view.paths().payments(year.year(), party, year.pot());
        return List.of(
                new Fact(view.say("fact.year"), view.kronor(year.due(party)), figure),
                new Fact(
                        view.say("fact.share"),
                        view.percent(Share.of(told.of(party), told.total().amount())),
                        figure + "#andel"),
                new Fact(view.say("fact.paid"), view.kronor(year.paid(party)), payments),
                new Fact(view.say("fact.left"), view.kronor(year.due(party).minus(year.paid(party))), payments));
    }
}
