package se.radslag.people.web.intake;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.people.intake.Fault;
import se.radslag.people.intake.Reading;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Table;

/** Says the rows and the faults of a table that was brought. */
@Component
class IntakeWords {

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

    /** The rows, with a column for each that the table has. */
    <E> Table rows(Scene scene, Reading<E> reading, List<Reading.Row<E>> rows, Pager pager) {
        var columns = reading.kind().columns().stream()
                .filter(reading.matching()::containsKey)
                .toList();
        var titles = new ArrayList<>(List.of(Table.Column.of(scene.say("people-intake.line"))));
        columns.forEach(column -> titles.add(Table.Column.of(TablePages.column(scene, column))));
        return new Table(
                scene.say("people-intake.rows", pager.first(), pager.last(), pager.total()),
                titles,
                rows.stream()
                        .map(row -> {
                            var cells = new ArrayList<>(List.of(Table.Cell.of(String.valueOf(row.line()))));
                            columns.forEach(column ->
                                    cells.add(Table.Cell.of(row.shown().getOrDefault(column, ""))));
                            return new Table.Row(cells);
                        })
                        .toList());
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
