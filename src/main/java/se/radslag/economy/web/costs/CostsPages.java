package se.radslag.economy.web.costs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.MoneyFacts;
import se.radslag.economy.web.Unit;
import se.radslag.economy.web.parts.MoneyTerms;
import se.radslag.economy.web.parts.SharePictures;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

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
                        .sorted(Comparator.comparing(pot -> !view.isPaid(pot)))
                        .map(this::shared)
                        .toList(),
                terms.borne(),
                picture(),
                years(),
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
                ? new CostsPage.Shared(
                        view.title(pot), Pill.quiet(view.say("state.no-amount")), null, null, terms.of(pot))
                : new CostsPage.Shared(
                        view.title(pot),
                        state(latest),
                        view.say("amount.of-year", view.kronor(latest.total().amount()), year(latest)),
                        view.paths().year(latest.year()),
                        terms.of(pot));
    }

    private Pill state(CostYear year) {
        return view.ledger().entered().closed(year.pot(), year.year()).isPresent()
                ? Pill.good(view.say("state.closed"))
                : view.state(year);
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
                .filter(view::isPaid)
                .map(this::latest)
                .filter(year -> year != null && year.parts().size() > 1)
                .findFirst()
                .map(year -> new CostsPage.Picture(
                        view.say("picture.title", year(year)),
                        view.paths().year(year.year()),
                        new SharePictures(view).of(year)))
                .orElse(null);
    }

    private @Nullable Table years() {
        var byYear = new TreeMap<Integer, List<Outcome>>();
        for (var pot : view.ledger().pots()) {
            for (var outcome : view.ledger().outcomes(pot)) {
                byYear.computeIfAbsent(outcome.year(), none -> new ArrayList<>())
                        .add(outcome);
            }
        }
        if (byYear.isEmpty()) {
            return null;
        }
        var rows = new ArrayList<Row>();
        byYear.reversed().forEach((year, outcomes) -> outcomes.forEach(outcome -> rows.add(row(year, outcome))));
        return new Table(
                view.say("years.caption"),
                List.of(
                        Column.of(view.say("column.year")),
                        Column.of(view.say("column.cost")),
                        new Column(view.say("column.whole"), true),
                        Column.of(view.say("column.sides")),
                        Column.of(view.say("column.state"))),
                rows);
    }

    private Row row(int year, Outcome outcome) {
        var link = Cell.link(String.valueOf(year), view.paths().year(year));
        var title = Cell.of(view.title(outcome.pot()));
        if (outcome instanceof CostYear told) {
            return Row.of(
                    link,
                    title,
                    Cell.link(view.kronor(told.total().amount()), view.paths().figure(year, CostPaths.ALL, told.pot())),
                    Cell.of(sides(told)),
                    Cell.state(state(told)));
        }
        var given = view.ledger()
                .year(outcome.pot(), year)
                .filter(each -> each.plan().stages().isEmpty())
                .flatMap(MoneyFacts::total);
        return Row.of(
                link,
                title,
                given.map(amount ->
                                Cell.link(view.kronor(amount), view.paths().figure(year, CostPaths.ALL, outcome.pot())))
                        .orElse(Cell.of("–")),
                Cell.of("–"),
                Cell.state(Pill.quiet(view.say(given.isPresent() ? "state.given" : "state.untold"))));
    }

    private String sides(CostYear year) {
        var parts = year.sides().stream()
                .map(side -> view.name(side.id(), year.year()) + " " + view.percent(side.exact()))
                .toList();
        return parts.isEmpty() ? "–" : String.join(", ", parts);
    }
}
