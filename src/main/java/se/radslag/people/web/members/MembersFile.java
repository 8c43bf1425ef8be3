package se.radslag.people.web.members;

import java.util.List;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;

/** The list of members as a table to take away. */
record MembersFile(Scene scene, List<MemberRow> rows) {

    private static final List<String> COLUMNS =
            List.of("body", "party", "role", "name", "political-party", "side", "seat", "period", "day");

    TableFile file() {
        return new TableFile(
                "ledamoter-" + scene.charter().id() + "-" + scene.day(),
                COLUMNS.stream()
                        .map(column -> scene.say("people-pages.column." + column))
                        .toList(),
                out -> {
                    for (var row : rows) {
                        write(row, out);
                    }
                });
    }

    private void write(MemberRow row, TableFile.Sink out) throws java.io.IOException {
        var mark = row.mark();
        out.row(
                row.body(),
                row.party(),
                row.role(),
                row.name(),
                mark == null ? null : mark.name(),
                row.side(),
                row.seat(),
                row.period(),
                scene.day());
    }
}
