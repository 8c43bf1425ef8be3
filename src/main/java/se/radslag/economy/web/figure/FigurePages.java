package se.radslag.economy.web.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Share;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.MoneyFacts;
import se.radslag.economy.web.year.KeptParts;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Crumb;

/** Lays out how a figure of a year came about. */
final class FigurePages {

    private final CostView view;

    FigurePages(CostView view) {
        this.view = view;
    }

    /** What a party, a side or everybody bears of a cost in a year. */
    Optional<FigurePage> page(int year, String who, String pot) {
        return told(year, pot)
                .flatMap(each -> figure(each, who).map(figure -> whole(each, who, figure)))
                .or(() -> given(year, who, pot));
    }

    /** What somebody bears in the year; where that goes by a table that was worked out, also how. */
    private FigurePage whole(LedgerYear year, String who, Figure figure) {
        var steps = new FigureSteps(view).of(figure, year);
        return framed(
                year,
                who,
                view.say("figure.kind"),
                figure.amount(),
                share(year, who, figure.amount()),
                new TableWorkings(view).of(year, who).map(steps::with).orElse(steps));
    }

    /** An amount that has a source, but that nobody shares. */
    private Optional<FigurePage> given(int year, String who, String pot) {
        return view.ledger()
                .year(pot, year)
                .filter(each -> who.equals(CostPaths.ALL) && each.told().isEmpty())
                .flatMap(each ->
                        MoneyFacts.given(each).map(figure -> page(each, who, view.say("figure.given"), figure, null)));
    }

    /** What the whole must have been for the rate to fit what is kept of it. */
    Optional<FigurePage> implied(int year, String pot) {
        return told(year, pot)
                .flatMap(each -> new KeptParts(view)
                        .implied(each)
                        .map(figure -> page(each, CostPaths.ALL, view.say("figure.implied"), figure, null)));
    }

    Optional<FigurePage> instalment(int year, String party, String pot, int number) {
        return told(year, pot)
                .flatMap(each -> each.instalments(party).stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .map(one -> page(each, party, view.say("figure.instalment", number), one.figure(), null)));
    }

    private Optional<LedgerYear> told(int year, String pot) {
        return view.ledger().year(pot, year).filter(each -> each.told().isPresent());
    }

    private static Optional<Figure> figure(LedgerYear year, String who) {
        var told = year.told().orElseThrow();
        if (who.equals(CostPaths.ALL)) {
            return Optional.of(told.total());
        }
        var part = year.parts().get(who);
        return part == null ? told.side(who).map(side -> side.figure()) : Optional.of(part);
    }

    /** What part of the whole is borne by the agreement; what was added is no part of it. */
    private @Nullable Crumb share(LedgerYear year, String who, Money amount) {
        var told = year.told().orElseThrow();
        var whole = told.total().amount();
        if (who.equals(CostPaths.ALL) || whole.ore() == 0) {
            return null;
        }
        var part = told.parts().containsKey(who) ? told.of(who) : amount;
        return new Crumb(
                view.say("figure.share", view.percent(Share.of(part, whole)), view.kronor(part), view.kronor(whole)),
                view.paths().figure(year.year(), CostPaths.ALL, year.pot()));
    }

    private FigurePage page(LedgerYear year, String who, String kind, Figure figure, @Nullable Crumb share) {
        return framed(year, who, kind, figure.amount(), share, new FigureSteps(view).of(figure, year));
    }

    /** The page of any amount of a year that has been told. */
    FigurePage framed(
            LedgerYear year, String who, String kind, Money amount, @Nullable Crumb share, FigurePage.Step step) {
        return new FigurePage(
                crumbs(year, who),
                kind,
                view.say(
                        "figure.title",
                        view.name(who, year.year()),
                        view.title(year.pot()),
                        String.valueOf(year.year())),
                view.kronor(amount),
                view.states().of(year),
                share,
                step,
                view.told(year.told().map(CostYear::notes).orElse(List.of()), year.year()),
                others(year, who),
                view.states().closed(year));
    }

    private List<Crumb> crumbs(LedgerYear year, String who) {
        var crumbs = new ArrayList<>(List.of(view.front(), view.costs(), view.year(year.year())));
        if (view.charter().parties().containsKey(who)) {
            crumbs.add(new Crumb(view.name(who, year.year()), view.paths().party(year.year(), who)));
        }
        return crumbs;
    }

    private List<Crumb> others(LedgerYear year, String who) {
        if (year.told().isEmpty()) {
            return List.of(new Crumb(
                    view.say("year.title", String.valueOf(year.year())),
                    view.paths().year(year.year())));
        }
        var others = new ArrayList<Crumb>();
        var paths = view.paths();
        boolean all = who.equals(CostPaths.ALL);
        if (all || year.parts().containsKey(who)) {
            for (int number = 1; number <= year.plan().stages().size(); number++) {
                others.add(new Crumb(
                        view.say("figure.instalment", number), paths.instalment(year.year(), who, year.pot(), number)));
            }
        }
        if (!all) {
            others.add(new Crumb(view.say("figure.kind"), paths.figure(year.year(), who, year.pot())));
        }
        others.add(new Crumb(view.say("figure.whole"), paths.figure(year.year(), CostPaths.ALL, year.pot())));
        return others;
    }
}
