package se.radslag.charter.web.bodies;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Text;

/** Finds bodies by any name they have or had, short, misspelt or in another language, whatever letters it is typed in. */
final class BodySearch {

    private final String wanted;

    BodySearch(String wanted) {
        this.wanted = plain(wanted);
    }

    boolean finds(Body body) {
        return wanted.isEmpty() || names(body).map(BodySearch::plain).anyMatch(name -> name.contains(wanted));
    }

    private static Stream<String> names(Body body) {
        return Stream.concat(
                body.names().all().stream()
                        .flatMap(name -> Stream.concat(
                                words(name.text()), Stream.of(Objects.requireNonNullElse(name.abbreviation(), "")))),
                body.aliases().stream().flatMap(BodySearch::words));
    }

    private static Stream<String> words(Text text) {
        return text.words().values().stream();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
