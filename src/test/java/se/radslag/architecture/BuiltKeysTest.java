package se.radslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/**
 * No constant comes to a page without words: every key that is built from parts stands in one table
 * ({@code src/test/resources/keys-built.txt}) with what can be put in, and each of those has its text.
 */
class BuiltKeysTest {

    private static final Pattern LOOSE_HEAD =
            Pattern.compile("\"[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\\.[a-z0-9-]+)*\\.\"(?!\\s*\\+)");
    private static final Pattern CONSTANT = Pattern.compile("static final String \\w+ = \"[^\"]*\";");

    /** By whom a page speaks, and the messages that it speaks from. */
    private static final Map<Pattern, String> SPEAKERS = Map.of(
            spoken("view"), "charter-pages.",
            spoken("words"), "charter-life.",
            spoken("voice"), "charter-terms.");

    private static Pattern spoken(String name) {
        return Pattern.compile("\\b" + name + "(?:\\(\\))?\\s*\\.say\\(\\s*\"([a-z][A-Za-z0-9.-]*)\"\\s*[,)]");
    }

    @Test
    void every_key_that_is_built_stands_in_the_table() throws IOException {
        var rows = KeyRow.all();
        assertThat(BuiltKey.all().stream()
                        .filter(built -> rows.stream().noneMatch(row -> row.isFor(built)))
                        .map(built -> built.maker() + "  …." + built.key()))
                .as("keys that have no line in %s", KeyRow.TABLE)
                .isEmpty();
    }

    @Test
    void every_line_of_the_table_is_built_somewhere() throws IOException {
        var all = BuiltKey.all();
        assertThat(KeyRow.all().stream().filter(row -> all.stream().noneMatch(row::isFor) && !row.isHandedOn()))
                .as("lines of %s that no code builds", KeyRow.TABLE)
                .isEmpty();
    }

    @Test
    void the_table_names_the_very_constants_that_the_code_puts_in() throws IOException {
        var rows = KeyRow.all();
        var other = new TreeSet<String>();
        BuiltKey.all().stream()
                .filter(built -> built.type() != null && built.type().startsWith("se/radslag/"))
                .filter(built -> built.key().indexOf("{}") == built.key().lastIndexOf("{}"))
                .filter(built -> isEnum(String.valueOf(built.type())))
                .forEach(built -> rows.stream()
                        .filter(row -> row.isFor(built) && !row.names(String.valueOf(built.type())))
                        .forEach(row ->
                                other.add("%s puts %s into %s".formatted(built.maker(), built.type(), row.key()))));
        assertThat(other).isEmpty();
    }

    private static boolean isEnum(String type) {
        try {
            return Class.forName(type.replace('/', '.')).isEnum();
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everything_that_can_be_put_in_has_its_text(Language language) {
        var texts = Texts.in(language);
        var missing = new TreeMap<String, List<String>>();
        for (var row : KeyRow.all()) {
            var without = row.isOpen()
                    ? List.<String>of()
                    : row.keys().stream().filter(key -> !isThere(texts, key)).toList();
            if (!without.isEmpty()) {
                missing.put(row.maker() + " " + row.key(), without);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean isThere(Texts texts, String key) {
        return texts.has(key) || texts.has(key + ".one") && texts.has(key + ".many");
    }

    @Test
    void a_key_is_built_where_it_is_asked_for() {
        var loose = new TreeMap<String, String>();
        Sources.below(Sources.JAVA, ".java")
                .forEach((path, text) -> LOOSE_HEAD
                        .matcher(CONSTANT.matcher(text).replaceAll(""))
                        .results()
                        .map(found -> found.group())
                        .filter(found -> !found.equals("\"m.fl.\""))
                        .filter(found -> KeyRow.all().stream().noneMatch(row -> found.equals("\"" + row.head() + "\"")))
                        .forEach(found -> loose.put(path.toString(), found)));
        assertThat(loose).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_page_asks_for_texts_that_are_there(Language language) {
        var texts = Texts.in(language);
        var missing = new TreeMap<String, String>();
        Sources.below(Sources.JAVA.resolve("charter"), ".java")
                .forEach((path, text) -> SPEAKERS.forEach((speaker, messages) -> speaker.matcher(text)
                        .results()
                        .map(found -> messages + found.group(1))
                        .filter(key -> !isThere(texts, key))
                        .forEach(key -> missing.put(key, path.toString()))));
        assertThat(missing).isEmpty();
    }
}
