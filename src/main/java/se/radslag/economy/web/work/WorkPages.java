package se.radslag.economy.web.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.ledger.Entered;
import se.radslag.economy.ledger.Pending;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.MoneyFacts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Lays out what waits for those who keep costs. */
public final class WorkPages {

    private final CostView view;

    WorkPages(CostView view) {
        this.view = view;
    }

    WorkPage page(@Nullable String done) {
        var paths = view.paths();
        return new WorkPage(
                List.of(view.front(), view.costs()),
                done == null ? null : receipt(view, done),
                view.ledger().pots().stream()
                        .filter(pot -> !view.ledger().years(pot).isEmpty())
                        .sorted(Comparator.comparing(pot -> !MoneyFacts.isPaid(view.charter(), pot)))
                        .map(this::card)
                        .toList(),
                List.of(
                        new Crumb(view.work("act.import"), paths.work("import")),
                        new Crumb(view.work("act.count"), paths.work("count")),
                        new Crumb(view.work("act.index"), paths.work("index"))),
                facts());
    }

    /** What was just done, in a sentence. */
    public static String receipt(CostView view, String done) {
        var known = List.of(
                "choice",
                "amount",
                "index",
                "count",
                "addition",
                "paid-before",
                "payment",
                "reversal",
                "close",
                "accepted",
                "declined",
                "import");
        return known.contains(done) ? view.work("done." + done) : "";
    }

    private WorkPage.Card card(String pot) {
        var years = view.ledger().years(pot);
        int open = view.ledger().openYear(pot).orElse(years.getLast());
        var year = view.ledger().year(pot, open).orElseThrow();
        var acts = new ArrayList<Crumb>();
        long waiting =
                view.ledger().proposals(pot).stream().filter(Pending::isOpen).count();
        if (waiting > 0) {
            acts.add(new Crumb(view.work("act.proposals", waiting), view.paths().proposals(pot)));
        }
        if (year.told().isPresent()) {
            acts.add(new Crumb(view.work("act.what-if"), view.paths().work("what-if", pot, open)));
            acts.add(new Crumb(view.work("act.settlement"), view.paths().work("settlement", pot, open)));
        }
        return new WorkPage.Card(
                view.title(pot),
                new Crumb(
                        view.work("act.year", String.valueOf(open)),
                        view.paths().work("year", pot, open)),
                view.states().of(year),
                year.outcome() instanceof Outcome.Untold untold
                                && MoneyFacts.total(year).isEmpty()
                        ? view.told(untold.problems(), open)
                        : List.of(),
                acts);
    }

    /** How much is known of each day of counting. */
    private @Nullable Table facts() {
        var byDay = new TreeMap<java.time.LocalDate, Integer>();
        var lines = new java.util.HashSet<String>();
        for (var count : view.ledger().entered().counts()) {
            var value = count.value();
            if (value.kind() == Measure.Kind.POPULATION && lines.add(value.party() + value.day())) {
                byDay.merge(value.day(), 1, Integer::sum);
            }
        }
        if (byDay.isEmpty()) {
            return null;
        }
        var rows = new ArrayList<Row>();
        byDay.reversed()
                .forEach((day, parties) -> rows.add(Row.of(
                        Cell.of(view.forms().day(day)),
                        Cell.link(String.valueOf(parties), view.paths().counts(Measure.Kind.POPULATION, day)),
                        Cell.of(source(day)))));
        return new Table(
                view.work("facts.caption"),
                List.of(
                        Column.of(view.say("column.day")),
                        new Column(view.work("facts.parties"), true),
                        Column.of(view.say("column.source"))),
                rows);
    }

    private String source(java.time.LocalDate day) {
        return Entered.last(
                        view.ledger().entered().counts(),
                        count -> count.kind() == Measure.Kind.POPULATION
                                && count.day().equals(day))
                .map(row -> view.source(row.value().source()))
                .orElse("–");
    }
}
