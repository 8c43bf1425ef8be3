package se.radslag.charter.domain;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.radslag.charter.Charter;

/** Makes the id of a new body out of its name: what its address will be, for good. */
final class BodyIds {

    private static final int MOST = 50;

    private BodyIds() {}

    static String free(Charter charter, String name) {
        var words = SimilarBodies.plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        var stem = words.isEmpty()
                ? "organ"
                : words.substring(0, Math.min(MOST, words.length())).replaceAll("-+$", "");
        return Stream.concat(Stream.of(stem), IntStream.iterate(2, i -> i + 1).mapToObj(i -> stem + "-" + i))
                .filter(id -> charter.names(id) == null && !charter.papers().containsKey("beslut-" + id))
                .findFirst()
                .orElseThrow();
    }
}
