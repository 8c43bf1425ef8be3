package se.radslag.economy.web.trial;

import static se.radslag.platform.web.form.Question.amount;
import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Comparison;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.ledger.Supposed;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.Unit;
import se.radslag.kernel.Money;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Typed;

/** Lays a year beside the same year with another key, day, party or index. */
final class WhatIfPages {

    private final CostView view;
    private final Typed typed;

    WhatIfPages(CostView view, Typed typed) {
        this.view = view;
        this.typed = typed;
    }

    Optional<WhatIfPage> page(String pot, int year) {
        return view.ledger().pots().contains(pot)
                ? view.ledger().year(pot, year).map(each -> page(each, new Supposition(typed).supposed()))
                : Optional.empty();
    }

    private WhatIfPage page(LedgerYear year, @Nullable Supposed supposed) {
        var outcome = supposed == null
                ? null
                : view.ledger().suppose(year.pot(), year.year(), supposed).orElse(null);
        var told = year.told().orElse(null);
        var other = outcome instanceof CostYear each ? each : null;
        return new WhatIfPage(
                TrialForm.of(view, "what-if", year, form(year)),
                Unit.of(view, paths -> Supposition.address(paths, "what-if", typed)),
                outcome instanceof Outcome.Untold untold ? view.told(untold.problems(), year.year()) : List.of(),
                other == null ? List.of() : view.told(other.notes(), year.year()),
                told == null || other == null ? null : table(told, other),
                told == null || other == null ? null : summary(told, other));
    }

    private Form form(LedgerYear year) {
        var form = new Form(view.form("what-if"), typed)
                .asks(
                        list("key", keys()).optional(),
                        day("day").optional(),
                        list("party", parties(year)).optional(),
                        day("first").optional(),
                        day("last").optional());
        if (year.plan().indexing() != null) {
            form.asks(amount("percent").optional());
        }
        return form;
    }

    private List<Option> keys() {
        return Arrays.stream(Supposed.SharedBy.values())
                .map(key -> new Option(
                        key.name(), view.work("what-if.key." + key.name().toLowerCase(java.util.Locale.ROOT))))
                .toList();
    }

    private List<Option> parties(LedgerYear year) {
        return year.parts().keySet().stream()
                .map(party -> new Option(party, view.name(party, year.year())))
                .toList();
    }

    private Table table(CostYear told, CostYear other) {
        var now = view.together(told.parts());
        var then = view.together(other.parts());
        var rows = new ArrayList<Row>();
        for (var party : view.byName(parties(told, other), told.year())) {
            rows.add(row(told, party.text(), party.path(), at(now, party.path()), at(then, party.path())));
        }
        rows.add(row(
                told,
                view.say("sum"),
                CostPaths.ALL,
                told.total().amount(),
                other.total().amount()));
        return new Table(
                view.work("what-if.caption"),
                List.of(
                        Column.of(view.say("column.party")),
                        new Column(view.work("what-if.now"), true),
                        new Column(view.work("what-if.then"), true),
                        new Column(view.work("what-if.difference"), true)),
                rows);
    }

    private static Set<String> parties(CostYear told, CostYear other) {
        return Comparison.of(other, told).rows().stream()
                .map(Comparison.Row::party)
                .collect(Collectors.toSet());
    }

    private static Money at(Map<String, Money> amounts, String party) {
        return amounts.getOrDefault(party, Money.ZERO);
    }

    private Row row(CostYear told, String name, String who, Money now, Money then) {
        var figure = Supposition.address(view.paths(), "what-if/" + who, typed);
        return Row.of(
                Cell.of(name),
                Cell.link(view.kronor(now), view.paths().figure(told.year(), who, told.pot())),
                then.ore() == 0 ? Cell.of(view.kronor(then)) : Cell.link(view.kronor(then), figure),
                Cell.link(
                        view.more(then.minus(now)),
                        Supposition.address(view.paths(), "what-if/" + who + "/difference", typed)));
    }

    private String summary(CostYear told, CostYear other) {
        var rows = Comparison.of(other, told).rows();
        long more = rows.stream().filter(row -> row.difference().ore() > 0).count();
        long less = rows.stream().filter(row -> row.difference().ore() < 0).count();
        return view.work("what-if.summary", more, less);
    }
}
