package se.radslag.economy.web.costs;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.MoneyFacts;
import se.radslag.economy.web.Unit;
import se.radslag.economy.web.parts.MoneyTerms;
import se.radslag.economy.web.parts.SharePictures;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pill;

/** Lays out the front of a structure's costs. */
final class CostsPages {

    private final CostView view;
    private final MoneyTerms terms;

    CostsPages(CostView view) {
        this.view = view;
        this.terms = new MoneyTerms(view, view.ledger().today());
    }

    /** @param keeps whether the reader may keep costs */
    CostsPage page(boolean keeps) {
        return new CostsPage(
                List.of(view.front()),
                why(),
                view.ledger().pots().stream()
                        .sorted(Comparator.comparing(pot -> !MoneyFacts.isPaid(view.charter(), pot)))
                        .map(this::shared)
                        .toList(),
                terms.borne(),
                picture(),
                new CostsYears(view).table(),
                FileLinks.of("/" + view.charter().id() + "/kostnader"),
                Unit.of(view, CostPaths::costs),
                keeps ? new Crumb(view.say("nav.work"), view.paths().work()) : null);
    }

    /** Why the sources tell nothing of money, where they do not. */
    private @Nullable String why() {
        var why = view.charter().unknown().get("money");
        return why == null ? null : why.in(view.language().tag());
    }

    private CostsPage.Shared shared(String pot) {
        var latest = latest(pot);
        return latest == null
                ? given(pot)
                : new CostsPage.Shared(
                        view.title(pot),
                        new CostsYears(view).state(latest),
                        view.say("amount.of-year", view.kronor(latest.total().amount()), year(latest)),
                        view.paths().year(latest.year()),
                        terms.of(pot));
    }

    /** A cost that nobody shares, with its latest amount where the sources give one. */
    private CostsPage.Shared given(String pot) {
        return view.ledger().years(pot).reversed().stream()
                .flatMap(year -> view.ledger().year(pot, year).stream())
                .filter(year -> MoneyFacts.total(year).isPresent())
                .findFirst()
                .map(year -> new CostsPage.Shared(
                        view.title(pot),
                        view.states().of(year),
                        view.say(
                                "amount.of-year",
                                view.kronor(MoneyFacts.total(year).orElseThrow()),
                                String.valueOf(year.year())),
                        view.paths().figure(year.year(), CostPaths.ALL, pot),
                        terms.of(pot)))
                .orElseGet(() -> new CostsPage.Shared(
                        view.title(pot), Pill.quiet(view.say("state.no-amount")), null, null, terms.of(pot)));
    }

    private static String year(CostYear year) {
        return String.valueOf(year.year());
    }

    private @Nullable CostYear latest(String pot) {
        return view.ledger().outcomes(pot).stream()
                .filter(CostYear.class::isInstance)
                .map(CostYear.class::cast)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** The cost that is paid in instalments comes first, as it is what people come for. */
    private CostsPage.@Nullable Picture picture() {
        return view.ledger().pots().stream()
                .filter(pot -> MoneyFacts.isPaid(view.charter(), pot))
                .map(this::latest)
                .filter(year -> year != null && year.parts().size() > 1)
                .findFirst()
                .map(year -> new CostsPage.Picture(
                        view.say("picture.title", year(year)),
                        view.paths().year(year.year()),
                        new SharePictures(view).of(year)))
                .orElse(null);
    }
}
