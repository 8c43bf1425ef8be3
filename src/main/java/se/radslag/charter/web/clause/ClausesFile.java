package se.radslag.charter.web.clause;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.charter.explain.Sentence;
import se.radslag.charter.terms.Clause;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Pill;

/** The list of clauses as a table to take away: one row for each term, or for a clause without one. */
record ClausesFile(String name, ClauseLayout layout, Texts texts, List<Clause> clauses) {

    TableFile file() {
        return new TableFile(
                name,
                Stream.of("paper", "number", "status", "clause", "kind", "place", "term", "force")
                        .map(column -> texts.say("charter-clauses.column." + column))
                        .toList(),
                out -> {
                    for (var clause : clauses) {
                        write(layout.row(clause), out);
                    }
                });
    }

    private static void write(ClauseRow row, TableFile.Sink out) throws java.io.IOException {
        var words = row.text() == null ? row.reports() : row.text();
        var status = row.status() == null ? null : row.status().text();
        if (row.terms().isEmpty()) {
            out.row(row.paper(), row.number(), status, words, null, null, row.textOnly(), null);
        }
        for (var term : row.terms()) {
            out.row(
                    row.paper(),
                    row.number(),
                    status,
                    words,
                    term.kind(),
                    term.place(),
                    term.said().sentences().stream().map(Sentence::text).collect(Collectors.joining(" ")),
                    term.pills().stream().map(Pill::text).collect(Collectors.joining(", ")));
        }
    }
}
