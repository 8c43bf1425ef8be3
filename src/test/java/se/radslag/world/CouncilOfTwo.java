package se.radslag.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A small structure that one test has alone, so that nobody else's seats are taken: two municipalities in a council. */
public final class CouncilOfTwo {

    private static final Path FILE = Path.of("src/test/resources/charter/council-of-two.yaml");

    private CouncilOfTwo() {}

    /** Brings its agreement and lets it hold, as an operator does. */
    public static void begins(Visitor operator, String structure) {
        operator.upload("/w/charter/upload", "/w/charter/upload", "avtal.yaml", agreement(structure));
        var version = "/" + structure + "/w/charter/version/1";
        var effect = "/" + structure + "/w/charter/effect";
        var answer = operator.press(version, effect, Map.of("number", "1", "instead", "0"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static byte[] agreement(String structure) {
        try {
            return Files.readString(FILE)
                    .replace("charter: rad-av-tva", "charter: " + structure)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
