package se.radslag.economy.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Deduction;
import se.radslag.economy.reading.Deductions;

/** Tells what some parties keep of a cost: the rate, what it is said to be a rate of, and what that would have to be. */
final class KeptParts {

    private final CostView view;

    KeptParts(CostView view) {
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
    private @Nullable String implied(String pot, int year, Deduction deduction) {
        if (deduction.of() == null) {
            return null;
        }
        return view.ledger()
                .year(pot, year)
                .flatMap(each ->
                        each.told().map(told -> Deduction.impliedFrom(told.total(), deduction.rate(), each.rounding())))
                .map(figure -> view.kronor(figure.amount()))
                .orElse(null);
    }
}
