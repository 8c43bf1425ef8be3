package se.radslag.economy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.explain.Told;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.platform.web.Crumb;

/** Lays out how a figure came about. */
final class FigurePages {

    /** Deep enough for every figure of a year; a long chain of index years goes on behind. */
    private static final int STEPS = 12;

    private static final int OPEN = 2;

    private final CostView view;

    FigurePages(CostView view) {
        this.view = view;
    }

    /** What a party, a side or everybody bears of a cost in a year. */
    Optional<FigurePage> page(int year, String who, String pot) {
        return view.ledger()
                .year(pot, year)
                .flatMap(each -> each.told()
                        .flatMap(told -> figure(each, told, who)
                                .map(figure -> page(each, told, who, figure, view.say("figure.kind")))));
    }

    Optional<FigurePage> instalment(int year, String party, String pot, int number) {
        return view.ledger()
                .year(pot, year)
                .flatMap(each -> each.told()
                        .flatMap(told -> each.instalments(party).stream()
                                .filter(one -> one.number() == number)
                                .findFirst()
                                .map(one ->
                                        page(each, told, party, one.figure(), view.say("figure.instalment", number)))));
    }

    private static Optional<Figure> figure(LedgerYear year, CostYear told, String who) {
        if (who.equals(CostPaths.ALL)) {
            return Optional.of(told.total());
        }
        var part = year.parts().get(who);
        return part == null ? told.side(who).map(side -> side.figure()) : Optional.of(part);
    }

    private FigurePage page(LedgerYear year, CostYear told, String who, Figure figure, String kind) {
        var explained = view.voice(year.year()).tell(figure, STEPS);
        return new FigurePage(
                crumbs(year, who),
                kind,
                view.say(
                        "figure.title",
                        view.name(who, year.year()),
                        view.title(year.pot()),
                        String.valueOf(year.year())),
                view.kronor(figure.amount()),
                view.state(year),
                step(explained, 0),
                view.told(told.notes(), year.year()),
                others(year, who),
                closed(year));
    }

    private List<Crumb> crumbs(LedgerYear year, String who) {
        var crumbs = new ArrayList<>(List.of(view.front(), view.costs(), view.year(year.year())));
        if (view.charter().parties().containsKey(who)) {
            crumbs.add(new Crumb(view.name(who, year.year()), view.paths().party(year.year(), who)));
        }
        return crumbs;
    }

    private FigurePage.Step step(Told told, int depth) {
        var below = new ArrayList<FigurePage.Step>();
        told.below().forEach(each -> below.add(step(each, depth + 1)));
        if (told.goesOn()) {
            below.add(new FigurePage.Step(view.say("figure.goes-on"), List.of(), List.of(), false));
        }
        return new FigurePage.Step(told.text(), view.clauses(told.clauses()), below, depth < OPEN);
    }

    private List<Crumb> others(LedgerYear year, String who) {
        var others = new ArrayList<Crumb>();
        if (year.parts().containsKey(who)) {
            for (var one : year.instalments(who)) {
                others.add(new Crumb(
                        view.say("figure.instalment", one.number()),
                        view.paths().instalment(year.year(), who, year.pot(), one.number())));
            }
            others.add(new Crumb(view.say("figure.kind"), view.paths().figure(year.year(), who, year.pot())));
        }
        others.add(new Crumb(view.say("figure.whole"), view.paths().figure(year.year(), CostPaths.ALL, year.pot())));
        return others;
    }

    private @Nullable String closed(LedgerYear year) {
        var closing = year.closing();
        return closing == null
                ? null
                : view.say(
                        "closed.on",
                        view.forms().day(closing.value().closed()),
                        String.valueOf(closing.value().charterVersion()));
    }
}
