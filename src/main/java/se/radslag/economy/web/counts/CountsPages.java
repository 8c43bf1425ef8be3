package se.radslag.economy.web.counts;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.ledger.CountedParty;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.CountPath;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;

/** Lays out what was counted of each party on a day: the number, when it became known, its source, when it was entered. */
record CountsPages(CostView view) {

    /** Nothing where no party has a number of that kind and day. */
    Optional<CountsPage> page(String kind, LocalDate day) {
        return table(kind, day)
                .map(table -> new CountsPage(
                        List.of(view.front(), view.costs()),
                        title(kind, day),
                        table,
                        FileLinks.of(view.paths().file(kind, day))));
    }

    Optional<TableFile> file(String kind, LocalDate day) {
        var counted = view.ledger().counted(CountPath.kind(kind), day);
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableFile(
                        "%s-%s-%s".formatted(view.charter().id(), kind, day),
                        Stream.of("code", "party", "day", "number", "published", "source")
                                .map(column -> view.say("counts.csv." + column))
                                .toList(),
                        out -> {
                            for (var each : counted) {
                                row(each.value(), out);
                            }
                        }));
    }

    private void row(Measure count, TableFile.Sink out) throws IOException {
        var party = view.charter().parties().get(count.party());
        out.row(
                party == null || party.code() == null ? count.party() : party.code(),
                view.name(count.party(), count.day().getYear()),
                count.day(),
                count.value(),
                count.published(),
                count.source());
    }

    private String title(String kind, LocalDate day) {
        return view.say("counts." + kind, view.forms().day(day));
    }

    private Optional<Table> table(String kind, LocalDate day) {
        var counted = new TreeMap<String, CountedParty>();
        view.ledger()
                .counted(CountPath.kind(kind), day)
                .forEach(each -> counted.put(each.value().party(), each));
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<Table.Row>();
        for (var party : view.byName(counted.keySet(), day.getYear())) {
            var each = counted.get(party.path());
            if (each != null) {
                rows.add(row(party.text(), each));
            }
        }
        var sum = counted.values().stream().map(each -> each.value().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        rows.add(Table.Row.of(
                Cell.of(view.say("sum")),
                Cell.of(view.amounts().number(sum)),
                Cell.of("–"),
                Cell.of("–"),
                Cell.of("–")));
        return Optional.of(new Table(title(kind, day), columns(), rows));
    }

    private List<Column> columns() {
        return List.of(
                Column.of(view.say("column.party")),
                new Column(view.say("counts.number"), true),
                Column.of(view.say("counts.published")),
                Column.of(view.say("column.source")),
                Column.of(view.say("counts.entered")));
    }

    private Table.Row row(String name, CountedParty counted) {
        var value = counted.value();
        return Table.Row.of(
                Cell.of(name),
                Cell.of(view.amounts().number(value.value())),
                Cell.of(value.published() == null ? "–" : view.forms().day(value.published())),
                Cell.of(view.source(value.source())),
                Cell.of(entered(counted)));
    }

    /** When it was entered, and why it was corrected; by the agreement itself where nobody entered it. */
    private String entered(CountedParty counted) {
        var row = counted.entered();
        if (row == null) {
            return view.say("counts.told");
        }
        var at = view.forms().moment(row.at());
        var before = counted.before();
        return before == null
                ? at
                : view.say(
                        "counts.corrected",
                        at,
                        view.amounts().number(before.value()),
                        Objects.requireNonNullElse(row.reason(), "–"));
    }
}
