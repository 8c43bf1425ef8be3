package se.radslag.people.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table that spreadsheets open: UTF-8 with its mark, semicolons, and nothing that they would run. */
final class Csv {

    private static final MediaType KIND = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Csv() {}

    static String of(Stream<String> columns, List<List<String>> rows) {
        return "\uFEFF"
                + Stream.concat(Stream.of(line(columns)), rows.stream().map(row -> line(row.stream())))
                        .collect(Collectors.joining());
    }

    private static String line(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    /** What begins like a formula is made text by an apostrophe. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** The table as a file of its own. */
    static ResponseEntity<String> file(String name, String text) {
        return ResponseEntity.ok()
                .contentType(KIND)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(text);
    }
}
