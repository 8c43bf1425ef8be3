package se.radslag.economy.web.figure;

import java.util.List;
import java.util.Optional;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostView;

/** Lays out how much more or less a party bears than the year before, from the workings of both years. */
final class ChangePages {

    private final CostView view;

    ChangePages(CostView view) {
        this.view = view;
    }

    /** The change; nothing where one of the years cannot be told, or has no part for the party. */
    Optional<FigurePage> page(int year, String party, String pot) {
        return view.ledger()
                .year(pot, year)
                .flatMap(now -> view.ledger()
                        .year(pot, year - 1)
                        .flatMap(before -> part(now, party)
                                .flatMap(part -> part(before, party).map(old -> page(now, part, before, old, party)))));
    }

    private static Optional<Figure> part(LedgerYear year, String party) {
        return year.told().flatMap(told -> Optional.ofNullable(told.parts().get(party)));
    }

    private FigurePage page(LedgerYear year, Figure part, LedgerYear before, Figure old, String party) {
        var steps = new FigureSteps(view);
        var more = part.amount().minus(old.amount());
        var words = view.say(
                "figure.change",
                view.more(more),
                view.kronor(part.amount()),
                String.valueOf(year.year()),
                view.kronor(old.amount()),
                String.valueOf(before.year()));
        var step = new FigurePage.Step(
                words,
                null,
                List.of(),
                List.of(
                        steps.of(part, year).labelled(String.valueOf(year.year())),
                        steps.of(old, before).labelled(String.valueOf(before.year()))),
                true);
        return new FigurePages(view).framed(year, party, view.say("column.change"), more, null, step);
    }
}
