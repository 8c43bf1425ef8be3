package se.radslag.charter.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import se.radslag.charter.Charter;

/** A small charter that is whole, and what becomes of it with one thing changed. */
final class Sample {

    private static final String WHOLE = """
            charter: prov
            title: {sv: Prov, en: Trial}
            language: sv
            papers:
              avtal: {kind: agreement, status: adopted, title: Avtalet, from: 2017-01-01}
              pm: {kind: memo, status: background, title: Bakgrund}
            clauses:
              avtal/1: Rådet har två ledamöter från varje kommun.
            changes:
              bytet: {between: [2022-01-21, 2022-03-18], take: 2022-03-18}
              dagen: 2020-06-01
            parties:
              region: {kind: region, names: Regionen, organs: {rs: executive}}
              kommuner: {kind: municipality, organs: {ks: executive}, each: {alfa: {names: Alfa}, beta: {names: Beta}}}
            bodies:
              rad:
                kind: political
                names: Rådet
                seats:
                  - {id: kommun, for: each kommuner, count: 2, clause: avtal/1}
            """;

    private Sample() {}

    /** The sample with more lines at its end, which belong to the body. */
    static String and(String lines) {
        return WHOLE + lines.indent(4);
    }

    /** The sample with one piece of text for another; the first must be there. */
    static String with(String piece, String other) {
        if (!WHOLE.contains(piece)) {
            throw new IllegalArgumentException("The sample does not say " + piece);
        }
        return WHOLE.replace(piece, other);
    }

    static String whole() {
        return WHOLE;
    }

    static CharterFile.Result read(String text) {
        return CharterFile.read(text.getBytes(StandardCharsets.UTF_8), 1);
    }

    static Charter charter(String text) {
        var result = read(text);
        return Objects.requireNonNull(result.charter(), () -> faults(result).toString());
    }

    static Charter shipped(String id) {
        try {
            return charter(Files.readString(Path.of("charters", id + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The faults as line, column and name: {@code 12:5 unknown-key}. */
    static List<String> faults(CharterFile.Result result) {
        return result.faults().stream()
                .map(fault -> fault.at() + " " + fault.message().substring("charter-faults.".length()))
                .toList();
    }

    static List<String> faultsOf(String text) {
        return faults(read(text));
    }
}
