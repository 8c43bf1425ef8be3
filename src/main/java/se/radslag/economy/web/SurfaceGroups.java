package se.radslag.economy.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Circle;
import se.radslag.economy.domain.Key;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.ledger.Entered;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.ledger.Row;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;

/** Sets out the facts that a year rests on, group by group, each with the act that changes it. */
final class SurfaceGroups {

    private final CostView view;
    private final LedgerYear year;
    private final Entered entered;

    SurfaceGroups(CostView view, LedgerYear year) {
        this.view = view;
        this.year = year;
        this.entered = view.ledger().entered();
    }

    List<SurfacePage.Group> all() {
        var groups = new ArrayList<SurfacePage.Group>();
        groups.add(group("choice", choiceText(), true, null));
        groups.add(group("amount", "", true, amounts()));
        if (year.plan().indexing() != null) {
            groups.add(group("index", "", false, indices()));
        }
        year.plan().circles().stream()
                .filter(circle -> circle.key() instanceof Key.Counted)
                .forEach(circle -> groups.add(group("count", "", false, counts(circle))));
        groups.add(group("addition", "", true, additions()));
        if (!year.plan().stages().isEmpty() && year.told().isPresent()) {
            groups.add(new SurfacePage.Group(
                    "payment", view.work("group.payment"), view.work("group.payment.text"), null, payments()));
        }
        return groups;
    }

    /** @param onlyOpen whether the act belongs to the year itself, and so ends when it is closed */
    private SurfacePage.Group group(String id, String text, boolean onlyOpen, @Nullable Table table) {
        var act = onlyOpen && year.isClosed()
                ? null
                : new Crumb(
                        view.work("group." + id + ".act"), view.paths().work(id, year.pot(), year.year()) + more(id));
        return new SurfacePage.Group(
                id,
                view.work("group." + id),
                text.isEmpty() && table == null ? view.work("group." + id + ".none") : text,
                act,
                table);
    }

    private String more(String id) {
        var indexing = year.plan().indexing();
        return id.equals("index") && indexing != null ? "&series=" + indexing.series() + "&of-year=" + year.year() : "";
    }

    private String choiceText() {
        return entered.choice(year.pot(), year.year())
                .map(row -> {
                    var day = row.value().countingDay();
                    return view.work(
                            day == null ? "choice.said.no-day" : "choice.said",
                            day == null ? "" : view.forms().day(day),
                            view.forms().moment(row.at()),
                            String.valueOf(row.reason()));
                })
                .orElse("");
    }

    private @Nullable Table amounts() {
        var rows = new ArrayList<Table.Row>();
        entered.amounts().stream()
                .filter(row ->
                        row.value().pot().equals(year.pot()) && row.value().year() == year.year())
                .forEach(row -> rows.add(Table.Row.of(
                        Cell.of(
                                row.value().side() == null
                                        ? view.everybody()
                                        : view.name(row.value().side(), year.year())),
                        Cell.of(view.kronor(row.value().amount())),
                        Cell.of(view.status(row.value().status())),
                        Cell.of(String.valueOf(row.value().source())),
                        Cell.of(entry(row)))));
        if (rows.isEmpty()) {
            year.plan()
                    .bases()
                    .forEach(base -> rows.add(Table.Row.of(
                            Cell.of(view.everybody()),
                            Cell.of(view.kronor(base.amount())),
                            Cell.of(view.status(base.status())),
                            Cell.of(
                                    base.source() == null
                                            ? "–"
                                            : base.source().in(view.language().tag())),
                            Cell.of(view.work("by-agreement")))));
        }
        return table("amount", rows, "whose", "amount", "status", "source", "entered");
    }

    private @Nullable Table indices() {
        var indexing = year.plan().indexing();
        var rows = new ArrayList<Table.Row>();
        entered.indices().stream()
                .filter(row -> indexing != null && row.value().series().equals(indexing.series()))
                .filter(row -> row.value().year() == year.year())
                .forEach(row -> rows.add(Table.Row.of(
                        Cell.of(row.value().series() + " " + row.value().year()),
                        Cell.of(view.amounts().percent(row.value().percent())),
                        Cell.of(view.work("kind." + word(row.value().kind()))),
                        Cell.of(row.value().source().in(view.language().tag())),
                        Cell.of(entry(row)))));
        return table("index", rows, "series", "percent", "kind", "source", "entered");
    }

    private @Nullable Table counts(Circle circle) {
        var key = (Key.Counted) circle.key();
        var rows = new LinkedHashMap<String, Table.Row>();
        for (var party : circle.members().keySet()) {
            var row = Entered.last(
                            entered.counts(),
                            count -> count.kind() == key.kind()
                                    && count.party().equals(party)
                                    && count.day().equals(key.day()))
                    .orElse(null);
            rows.put(party, count(party, key, row));
        }
        return table("count", List.copyOf(rows.values()), "party", "value", "source", "entered");
    }

    private Table.Row count(String party, Key.Counted key, @Nullable Row<Measure> row) {
        var path = view.paths().work("count", year.pot(), year.year()) + "&measure=" + key.kind() + "&party=" + party
                + "&day=" + key.day();
        return Table.Row.of(
                Cell.link(view.name(party, year.year()), path),
                Cell.of(row == null ? "–" : view.amounts().number(row.value().value())),
                Cell.of(
                        row == null
                                ? "–"
                                : row.value().source().in(view.language().tag())),
                Cell.of(row == null ? "–" : entry(row)));
    }

    private @Nullable Table additions() {
        var rows = new ArrayList<Table.Row>();
        entered.additions().stream()
                .filter(row ->
                        row.value().pot().equals(year.pot()) && row.value().year() == year.year())
                .forEach(row -> rows.add(Table.Row.of(
                        Cell.of(view.name(row.value().party(), year.year())),
                        Cell.of(view.kronor(row.value().amount())),
                        Cell.of(String.valueOf(row.reason())),
                        Cell.of(row.value().source().in(view.language().tag())),
                        Cell.of(entry(row)))));
        entered.answers().stream()
                .filter(row -> row.value().accepted()
                        && row.value().pot().equals(year.pot())
                        && row.value().openYear() == year.year())
                .forEach(row -> rows.add(Table.Row.of(
                        Cell.of(view.name(row.value().party(), year.year())),
                        Cell.of(view.kronor(row.value().figure().amount())),
                        Cell.of(String.valueOf(row.reason())),
                        Cell.of(view.work(
                                "from-closed", String.valueOf(row.value().year()))),
                        Cell.of(entry(row)))));
        return table("addition", rows, "party", "amount", "why", "source", "entered");
    }

    private @Nullable Table payments() {
        var rows = new ArrayList<Table.Row>();
        for (var party : year.parts().keySet()) {
            var path = view.paths().work("payment", year.pot(), year.year()) + "&party=" + party;
            rows.add(Table.Row.of(
                    Cell.of(view.name(party, year.year())),
                    Cell.of(view.kronor(year.due(party))),
                    Cell.of(view.kronor(year.paid(party))),
                    Cell.state(new PartyTables(view).state(year.due(party), year.paid(party))),
                    Cell.link(view.work("act.payment"), path)));
        }
        var last = new ArrayList<Table.Row>(rows);
        year.payments().stream()
                .filter(row -> row.value().reverses() == null
                        && !isReversed(row.value().party(), row.value().number()))
                .forEach(row -> last.add(Table.Row.of(
                        Cell.of(view.work(
                                "payment.row",
                                view.name(row.value().party(), year.year()),
                                row.value().number())),
                        Cell.of(view.say("figure.instalment", row.value().instalment())),
                        Cell.of(view.kronor(row.value().amount())),
                        Cell.of(view.forms().day(row.value().day())),
                        Cell.link(
                                view.work("act.reversal"),
                                view.paths().work("reversal", year.pot(), year.year()) + "&party="
                                        + row.value().party() + "&number="
                                        + row.value().number()))));
        return table("payment", last, "party", "due", "paid", "state", "act");
    }

    private boolean isReversed(String party, int number) {
        return year.payments().stream()
                .map(Row::value)
                .anyMatch(other ->
                        other.party().equals(party) && Integer.valueOf(number).equals(other.reverses()));
    }

    private String entry(Row<?> row) {
        var at = view.forms().moment(row.at());
        return row.isCorrection() ? view.work("entry.correction", at, String.valueOf(row.reason())) : at;
    }

    private @Nullable Table table(String id, List<Table.Row> rows, String... columns) {
        if (rows.isEmpty()) {
            return null;
        }
        var heads = new ArrayList<Column>();
        for (var column : columns) {
            boolean number =
                    List.of("amount", "percent", "value", "due", "paid").contains(column);
            heads.add(new Column(view.work("column." + column), number));
        }
        return new Table(view.work("group." + id + ".caption"), heads, rows);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
