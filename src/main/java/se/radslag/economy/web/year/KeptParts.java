package se.radslag.economy.web.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Deduction;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.reading.Deductions;
import se.radslag.economy.web.CostView;
import se.radslag.platform.web.Crumb;

/** Tells what some parties keep of a cost: the rate, what it is said to be a rate of, and what that would have to be. */
public final class KeptParts {

    private final CostView view;

    public KeptParts(CostView view) {
        this.view = view;
    }

    List<YearPage.Kept> of(int year) {
        var kept = new ArrayList<YearPage.Kept>();
        for (var pot : view.ledger().pots()) {
            for (var deduction : Deductions.of(view.charter(), pot, year)) {
                kept.add(kept(pot, year, deduction));
            }
        }
        return kept;
    }

    private YearPage.Kept kept(String pot, int year, Deduction deduction) {
        var of = deduction.of();
        return new YearPage.Kept(
                view.title(pot),
                view.amounts().share(deduction.rate()),
                of == null ? view.title(pot) : of.in(view.language().tag()),
                implied(pot, year, deduction),
                view.clauses(deduction.clauses()));
    }

    /** What the whole must be for the rate to fit the amount that is kept, where the agreement does not name it. */
    public Optional<Figure> implied(LedgerYear year) {
        return Deductions.of(view.charter(), year.pot(), year.year()).stream()
                .filter(deduction -> deduction.of() != null)
                .findFirst()
                .flatMap(deduction -> implied(year, deduction));
    }

    private static Optional<Figure> implied(LedgerYear year, Deduction deduction) {
        return year.told().map(told -> Deduction.impliedFrom(told.total(), deduction.rate(), year.rounding()));
    }

    private @Nullable Crumb implied(String pot, int year, Deduction deduction) {
        if (deduction.of() == null) {
            return null;
        }
        return view.ledger()
                .year(pot, year)
                .flatMap(each -> implied(each, deduction))
                .map(figure -> new Crumb(
                        view.say("kept.implied", view.amounts().share(deduction.rate()), view.kronor(figure.amount())),
                        view.paths().implied(year, pot)))
                .orElse(null);
    }
}
