package se.radslag.economy.web.figure;

import java.util.List;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostView;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Crumb;

/** Lays out how a figure came about that is only tried. */
public final class TrialFigures {

    private final CostView view;

    public TrialFigures(CostView view) {
        this.view = view;
    }

    /** @param back where the figure stands among others */
    public FigurePage page(
            LedgerYear year,
            String who,
            String kind,
            Money amount,
            FigurePage.Step step,
            Crumb back,
            List<String> notes) {
        return new FigurePage(
                List.of(view.front(), view.costs(), view.year(year.year())),
                kind,
                view.say(
                        "figure.title",
                        view.name(who, year.year()),
                        view.title(year.pot()),
                        String.valueOf(year.year())),
                view.kronor(amount),
                null,
                null,
                step,
                notes,
                List.of(
                        new Crumb(view.say("figure.as-it-is"), view.paths().figure(year.year(), who, year.pot())),
                        back),
                null);
    }
}
