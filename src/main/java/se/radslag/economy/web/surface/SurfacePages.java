package se.radslag.economy.web.surface;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.explain.ShownYear;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.ledger.Pending;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.Unit;
import se.radslag.economy.web.YearFacts;
import se.radslag.economy.web.parts.MoneyTerms;
import se.radslag.economy.web.work.WorkPages;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;

/** Lays out the work surface of a year. */
final class SurfacePages {

    /** More parties than this are no list at the side. */
    private static final int MANY = 40;

    private final CostView view;

    SurfacePages(CostView view) {
        this.view = view;
    }

    /** @param part which part of a long list of parties */
    Optional<SurfacePage> page(String pot, int year, @Nullable String done, int part) {
        return view.ledger().pots().contains(pot)
                ? view.ledger().year(pot, year).map(each -> page(each, done, part))
                : Optional.empty();
    }

    private SurfacePage page(LedgerYear year, @Nullable String done, int part) {
        var notes = new ArrayList<>(view.told(
                year.outcome() instanceof Outcome.Untold untold
                        ? untold.notes()
                        : year.told().orElseThrow().notes(),
                year.year()));
        notes.addAll(view.told(year.heldOver(), year.year()));
        return new SurfacePage(
                view.workOn(),
                view.title(year.pot()) + " " + year.year(),
                view.states().of(year),
                Unit.of(view, paths -> paths.work("year", year.pot(), year.year())),
                done == null ? null : WorkPages.receipt(view, done),
                view.states().closed(year),
                year.outcome() instanceof Outcome.Untold untold ? view.told(untold.problems(), year.year()) : List.of(),
                notes,
                new SurfaceGroups(view, year, part).all(),
                new MoneyTerms(view, LocalDate.of(year.year(), 12, 31)).of(year.pot(), year.year()),
                year.told().map(new YearFacts(view)::of).orElse(List.of()),
                year.told().map(told -> parts(year, told)).orElse(List.of()),
                acts(year),
                view.ledger().years(year.pot()).stream()
                        .map(each ->
                                new Crumb(String.valueOf(each), view.paths().work("year", year.pot(), each)))
                        .toList());
    }

    /** What each pays; where they are many, the table beside has them page by page. */
    private List<Fact> parts(LedgerYear year, CostYear told) {
        var shown = new ShownYear(year, view.amounts());
        return told.parts().size() > MANY
                ? List.of()
                : view.byName(told.parts().keySet(), year.year()).stream()
                        .map(party -> new Fact(
                                party.text(),
                                view.kronor(shown.due(party.path())),
                                view.paths().figure(year.year(), party.path(), year.pot())))
                        .toList();
    }

    private List<Crumb> acts(LedgerYear year) {
        var acts = new ArrayList<Crumb>();
        var paths = view.paths();
        if (!year.isClosed() && year.told().isPresent()) {
            acts.add(new Crumb(
                    view.work("act.close", String.valueOf(year.year())), paths.work("close", year.pot(), year.year())));
        }
        long waiting = view.ledger().proposals(year.pot()).stream()
                .filter(Pending::isOpen)
                .count();
        if (waiting > 0) {
            acts.add(new Crumb(view.work("act.proposals", waiting), paths.proposals(year.pot())));
        }
        if (year.told().isPresent()) {
            acts.add(new Crumb(view.work("act.what-if"), paths.work("what-if", year.pot(), year.year())));
            acts.add(new Crumb(view.work("act.settlement"), paths.work("settlement", year.pot(), year.year())));
        }
        if (!year.plan().stages().isEmpty() && year.told().isPresent()) {
            acts.add(new Crumb(view.work("act.invoices"), paths.work("invoices?year=" + year.year())));
        }
        acts.add(new Crumb(view.work("act.public"), paths.year(year.year())));
        return acts;
    }
}
