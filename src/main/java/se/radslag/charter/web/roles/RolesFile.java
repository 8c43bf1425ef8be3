package se.radslag.charter.web.roles;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.parts.Line;
import se.radslag.platform.table.TableFile;

/** Who does what as a table to take away: one row for whoever may do an act in a body. */
record RolesFile(CharterView view, List<RolesPage.Group> groups) {

    TableFile file() {
        return new TableFile(
                "vem-gor-vad-" + view.charter().id() + "-" + view.day(),
                Stream.of("group", "act", "body", "who", "force", "sure", "clauses", "day")
                        .map(column -> view.say("roles.column." + column))
                        .toList(),
                out -> {
                    for (var group : groups) {
                        for (var row : group.rows()) {
                            write(group, row, out);
                        }
                    }
                });
    }

    private void write(RolesPage.Group group, RolesPage.Row row, TableFile.Sink out) throws IOException {
        for (var cell : row.cells()) {
            for (var entry : cell.entries()) {
                out.row(
                        group.title(),
                        row.act(),
                        cell.column().name().text(),
                        entry.who().text(),
                        entry.force(),
                        view.say(entry.isSure() ? "roles.sure" : "doubt"),
                        entry.clauses().stream().map(Line.Source::label).collect(Collectors.joining(", ")),
                        view.day());
            }
        }
    }
}
