package se.radslag.charter.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.At;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Term;
import se.radslag.platform.text.Language;

/** The page on the vocabulary is written from the vocabulary; {@code -Dradslag.write=true} writes it anew. */
class TermsDocTest {

    private static final Path PAGE = Path.of("docs/terms.md");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_page_tells_the_vocabulary_as_it_is() throws IOException {
        var page = TermsDoc.write(Language.EN, examples(Language.EN));
        if (Boolean.getBoolean("radslag.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/terms.md is stale; write it with ./mvnw test -Dtest=TermsDocTest -Dradslag.write=true")
                .isEqualTo(page);
    }

    @Test
    void every_type_of_term_has_an_example_and_is_said() throws IOException {
        var examples = examples(Language.SV);
        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(Vocabulary.of(kind))
                        .isNotEmpty()
                        .allSatisfy(type -> assertThat(examples).containsKey(type)));
        assertThat(java.util.Objects.requireNonNull(examples.get(Seats.class)).said())
                .isEqualTo(
                        "Varje kommun har en plats i Ordföranderådet: kommunstyrelsens ordförande, som sitter så länge uppdraget varar.");
    }

    @Test
    void the_page_can_be_written_in_swedish_too() throws IOException {
        assertThat(TermsDoc.write(Language.SV, examples(Language.SV)))
                .contains("Vad ett avtal kan säga", "nyckel")
                .doesNotContain("⟦");
    }

    /** The first of each type of term in the example charter, as it stands there and as it is said. */
    private static Map<Class<?>, TermsDoc.Example> examples(Language language) throws IOException {
        var charter = Read.examples();
        var lines = Files.readAllLines(Read.EXAMPLES);
        var explainer = Explainer.of(charter, DAY, language);
        var found = new LinkedHashMap<Class<?>, TermsDoc.Example>();
        for (var placed : charter.terms()) {
            found.putIfAbsent(placed.term().getClass(), example(lines, placed, explainer));
            if (placed.term() instanceof Seats seats && !seats.who().isEmpty()) {
                Term quality = seats.who().getFirst();
                found.putIfAbsent(
                        quality.getClass(),
                        new TermsDoc.Example(
                                at(lines, quality.header().at()),
                                explainer.say(placed).text()));
            }
        }
        return found;
    }

    private static TermsDoc.Example example(List<String> lines, Charter.Placed placed, Explainer explainer) {
        return new TermsDoc.Example(
                at(lines, placed.term().header().at()), explainer.say(placed).text());
    }

    private static String at(List<String> lines, At at) {
        var first = lines.get(at.line() - 1).substring(at.column() - 1);
        return first.startsWith("{") ? flow(first) : block(lines, at, first);
    }

    /** From a brace to the one that closes it; the examples keep to one line. */
    private static String flow(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            depth += line.charAt(i) == '{' ? 1 : line.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return line.substring(0, i + 1);
            }
        }
        return line;
    }

    /** As many lines as stand as far in, nine at the most. */
    private static String block(List<String> lines, At at, String first) {
        var indent = " ".repeat(at.column() - 1);
        var text = new StringBuilder(first);
        for (int line = at.line(); line < lines.size() && line < at.line() + 8; line++) {
            if (!lines.get(line).startsWith(indent)) {
                return text.toString();
            }
            text.append('\n').append(lines.get(line).substring(at.column() - 1));
        }
        return text.append("\n…").toString();
    }
}
