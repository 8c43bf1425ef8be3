package se.radslag.economy.web.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Input;
import se.radslag.economy.explain.Told;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.CountPath;

/** Sets out what a figure says of itself, step by step; the first steps are open. */
public final class FigureSteps {

    /** Deep enough for every figure of a year; a long chain of index years goes on behind. */
    private static final int MOST = 12;

    private static final int OPEN = 2;

    private final CostView view;

    public FigureSteps(CostView view) {
        this.view = view;
    }

    /** A figure of a year; what others add to a sum leads to their own figures. */
    public FigurePage.Step of(Figure figure, LedgerYear year) {
        return step(
                view.voice(year.year()).tell(figure, MOST),
                0,
                party -> view.paths().figure(year.year(), party, year.pot()));
    }

    /** Where all that was counted on the same day stands; null for what was not counted. */
    private @Nullable String counts(Input.@Nullable Weight weight) {
        return weight == null || weight.day() == null || !CountPath.has(weight.kind())
                ? null
                : view.paths().counts(weight.kind(), weight.day());
    }

    private FigurePage.Step step(Told told, int depth, Function<String, String> figures) {
        var below = new ArrayList<FigurePage.Step>();
        for (var each : told.below()) {
            var party = each.party();
            below.add(
                    party != null && depth == 0
                            ? FigurePage.Step.linked(each.text(), figures.apply(party))
                            : step(each, depth + 1, figures));
        }
        if (told.goesOn()) {
            below.add(new FigurePage.Step(view.say("figure.goes-on"), null, List.of(), List.of(), false));
        }
        return new FigurePage.Step(
                told.label(), told.text(), counts(told.counted()), view.clauses(told.clauses()), below, depth < OPEN);
    }
}
