package se.radslag.people.web.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.people.intake.Fault;
import se.radslag.people.intake.Reading;
import se.radslag.people.intake.Resemblance;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Table;

/** Says the rows and the faults of a table that was brought. */
@Component
class IntakeWords {

    /** Rows that are shown of those that resemble what is known; the table itself has the others. */
    private static final int MOST_RESEMBLING = 100;

    private final Judgements judgements;

    IntakeWords(Judgements judgements) {
        this.judgements = judgements;
    }

    Table faults(Scene scene, List<Fault> faults, Pager pager) {
        var words = judgements.words(scene);
        return new Table(
                scene.say("people-intake.faults", pager.first(), pager.last(), pager.total()),
                List.of(
                        Table.Column.of(scene.say("people-intake.line")),
                        Table.Column.of(scene.say("people-intake.in-column")),
                        Table.Column.of(scene.say("people-intake.fault"))),
                faults.stream()
                        .map(fault -> Table.Row.of(
                                Table.Cell.of(String.valueOf(fault.line())),
                                Table.Cell.of(TablePages.column(scene, fault.column())),
                                Table.Cell.of(text(scene, words, fault))))
                        .toList());
    }

    private static String text(Scene scene, Judgements.Words words, Fault fault) {
        return fault.verdict() == null
                ? scene.say("people-intake.problem." + fault.problem(), fault.text())
                : words.say(fault.verdict());
    }

    /** The rows, with a column for each that the table says something in. */
    <E> Table rows(Scene scene, Reading<E> reading, List<Reading.Row<E>> rows, Pager pager) {
        var columns = reading.kind().columns().stream()
                .filter(column -> rows.stream()
                        .anyMatch(row -> !row.shown().getOrDefault(column, "").isEmpty()))
                .toList();
        var titles = new ArrayList<>(List.of(Table.Column.of(scene.say("people-intake.line"))));
        columns.forEach(column -> titles.add(Table.Column.of(TablePages.column(scene, column))));
        return new Table(
                scene.say("people-intake.rows", pager.first(), pager.last(), pager.total()),
                titles,
                rows.stream()
                        .map(row -> {
                            var cells = new ArrayList<>(List.of(Table.Cell.of(String.valueOf(row.line()))));
                            columns.forEach(column -> cells.add(cell(row.shown().getOrDefault(column, ""))));
                            return new Table.Row(cells);
                        })
                        .toList());
    }

    private static Table.Cell cell(String text) {
        return Table.Cell.of(text.isEmpty() ? "–" : text);
    }

    /** What is to be decided stands first: names that are nearly the same. */
    IntakePage.@Nullable Resembling resembling(Scene scene, List<Resemblance> all) {
        if (all.isEmpty()) {
            return null;
        }
        var shown = all.stream()
                .sorted(Comparator.comparing(Resemblance::how))
                .limit(MOST_RESEMBLING)
                .map(each -> Table.Row.of(
                        Table.Cell.of(String.valueOf(each.line())),
                        Table.Cell.of(each.text()),
                        (each.path() == null
                                        ? Table.Cell.of(each.other())
                                        : Table.Cell.link(each.other(), scene.path() + "/" + each.path()))
                                .in("sv"),
                        Table.Cell.of(scene.say("people-intake.resembles." + each.how()))))
                .toList();
        var columns = List.of("line", "row-name", "known-name", "what-happens");
        return new IntakePage.Resembling(
                (int) all.stream().filter(Resemblance::isNearly).count(),
                new Table(
                        scene.say("people-intake.resembling", shown.size(), all.size()),
                        columns.stream()
                                .map(each -> Table.Column.of(scene.say("people-intake." + each)))
                                .toList(),
                        shown));
    }

    TableFile file(Scene scene, List<Fault> faults) {
        var words = judgements.words(scene);
        return new TableFile(
                scene.say("people-intake.faults.file"),
                List.of(
                        scene.say("people-intake.line"),
                        scene.say("people-intake.in-column"),
                        scene.say("people-intake.stands"),
                        scene.say("people-intake.fault")),
                out -> {
                    for (var fault : faults) {
                        out.row(
                                fault.line(),
                                TablePages.column(scene, fault.column()),
                                fault.text(),
                                text(scene, words, fault));
                    }
                });
    }
}
