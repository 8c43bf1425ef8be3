package se.radslag.people.web.time;

import java.util.List;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;

/** Who has sat in a body as a table to take away: a row for each time, with its days as machines read them. */
record BodyTimeFile(Scene scene, String body, List<TimeDrawing.Line> lines) {

    private static final List<String> COLUMNS =
            List.of("body", "seat", "name", "political-party", "from", "last", "note");

    TableFile file() {
        return new TableFile(
                "over-tid-" + scene.charter().id() + "-" + body,
                COLUMNS.stream()
                        .map(column -> scene.say("people-pages.column." + column))
                        .toList(),
                out -> {
                    for (var line : lines) {
                        write(line, out);
                    }
                });
    }

    private void write(TimeDrawing.Line line, TableFile.Sink out) throws java.io.IOException {
        for (var stretch : line.stretches()) {
            var party = stretch.party();
            out.row(
                    scene.name(body),
                    line.label(),
                    stretch.name(),
                    party == null ? null : party.name(scene.language()),
                    stretch.during().first(),
                    stretch.during().last(),
                    stretch.note());
        }
    }
}
