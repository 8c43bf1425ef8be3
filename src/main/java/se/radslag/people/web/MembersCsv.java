package se.radslag.people.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of members as a table that spreadsheets open: UTF-8 with its mark, semicolons, and nothing that they would run. */
final class MembersCsv {

    private static final List<String> COLUMNS =
            List.of("body", "party", "role", "name", "political-party", "side", "seat", "period", "day");

    private final Scene scene;

    MembersCsv(Scene scene) {
        this.scene = scene;
    }

    String of(List<MemberRow> rows) {
        var head = COLUMNS.stream().map(column -> scene.say("people-pages.column." + column));
        return "\uFEFF"
                + Stream.concat(Stream.of(line(head)), rows.stream().map(row -> line(cells(row))))
                        .collect(Collectors.joining());
    }

    private Stream<String> cells(MemberRow row) {
        var mark = row.mark();
        return Stream.of(
                row.body(),
                row.party(),
                row.role(),
                row.name(),
                mark == null ? "" : mark.name(),
                Objects.requireNonNullElse(row.side(), ""),
                row.seat(),
                row.period(),
                scene.day().toString());
    }

    private static String line(Stream<String> cells) {
        return cells.map(MembersCsv::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    /** What begins like a formula is made text by an apostrophe. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
