package se.radslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Every word that people read stands in both languages, says the same things, and is there when it is asked for. */
class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z0-9][A-Za-z0-9-]*)");
    private static final Pattern QUOTED_BRACE = Pattern.compile("'[{}]'");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.?)\"");
    private static final Pattern KEY = Pattern.compile("(?m)^\\s*([a-z][A-Za-z0-9.-]*)\\s*=");

    private final Map<String, Properties> swedish = all(Language.SV);
    private final Map<String, Properties> english = all(Language.EN);

    @Test
    void no_key_is_missing_in_a_language() {
        assertThat(english.keySet()).isEqualTo(swedish.keySet());
        swedish.forEach((module, words) -> assertThat(
                        new TreeSet<>(words(module, english).stringPropertyNames()))
                .as(module)
                .isEqualTo(new TreeSet<>(words.stringPropertyNames())));
    }

    @Test
    void no_text_is_empty() {
        for (var words : List.of(swedish, english)) {
            words.values()
                    .forEach(module -> assertThat(module)
                            .as("texts")
                            .allSatisfy((key, text) -> assertThat(text.toString())
                                    .as(key.toString())
                                    .isNotBlank()));
        }
    }

    @Test
    void a_key_begins_with_its_module_and_stands_once() {
        Sources.below(Sources.MESSAGES, ".properties").forEach((path, text) -> {
            var module = path.getFileName().toString().replaceAll("_.*", "");
            var seen = new HashSet<String>();
            KEY.matcher(text.replaceAll("\\\\\\n", ""))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(key -> {
                        assertThat(key).startsWith(module + ".");
                        assertThat(seen.add(key))
                                .as("%s in %s stands once", key, path.getFileName())
                                .isTrue();
                    });
        });
    }

    @Test
    void both_languages_use_the_same_arguments() {
        var apart = new ArrayList<String>();
        swedish.forEach((module, words) -> words.stringPropertyNames().forEach(key -> {
            var other = words(module, english).getProperty(key, "");
            if (!arguments(words.getProperty(key)).equals(arguments(other))) {
                apart.add("%s: %s and %s".formatted(key, arguments(words.getProperty(key)), arguments(other)));
            }
        }));
        assertThat(apart).isEmpty();
    }

    @Test
    void every_text_can_be_said() {
        var broken = new ArrayList<String>();
        for (var language : Language.values()) {
            (language == Language.SV ? swedish : english)
                    .values()
                    .forEach(words -> words.stringPropertyNames().forEach(key -> {
                        try {
                            var said = say(Texts.in(language), key, words.getProperty(key));
                            if (said.matches(".*\\{[0-9a-z-]+[,}].*")) {
                                broken.add(language.tag() + " " + key + ": " + said);
                            }
                        } catch (IllegalArgumentException e) {
                            broken.add(language.tag() + " " + key + ": " + e.getMessage());
                        }
                    }));
        }
        assertThat(broken).isEmpty();
    }

    private static String say(Texts texts, String key, String text) {
        var named = new LinkedHashMap<String, Object>();
        arguments(text).stream().filter(name -> !name.matches("\\d+")).forEach(name -> named.put(name, 2));
        if (!named.isEmpty()) {
            return texts.say(key, named);
        }
        return arguments(text).isEmpty() ? texts.say(key) : texts.say(key, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
    }

    @Test
    void every_key_that_code_and_templates_ask_for_is_there() {
        var missing = new TreeMap<String, Path>();
        var keys = keys();
        codeAndTemplates()
                .forEach((path, text) -> asked(text)
                        .filter(key -> !keys.contains(key))
                        .filter(key ->
                                keys.stream().noneMatch(known -> known.startsWith(key.endsWith(".") ? key : key + ".")))
                        .forEach(key -> missing.put(key, path)));
        assertThat(missing).isEmpty();
    }

    private Stream<String> asked(String text) {
        return LITERAL.matcher(JOB_NAME.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .filter(key -> key.contains(".") && swedish.containsKey(key.substring(0, key.indexOf('.'))))
                .filter(key -> !NOT_KEYS.matcher(key).matches());
    }

    /** What a job is called in its table. */
    private static final Pattern JOB_NAME = Pattern.compile("String name\\(\\) \\{\\s*return \"[^\"]*\";");

    /** What looks like a key and is none: names of files. */
    private static final Pattern NOT_KEYS = Pattern.compile(".*\\.(yaml|json|css|js|svg|jte)|start\\.[a-z]+\\.class");

    @Test
    void templates_hold_no_words_of_their_own() {
        var spoken = new TreeMap<String, List<String>>();
        Sources.below(Sources.TEMPLATES, ".jte").forEach((path, text) -> {
            var words = TemplateText.in(text);
            if (!words.isEmpty()) {
                spoken.put(path.toString(), words);
            }
        });
        assertThat(spoken).isEmpty();
    }

    @Test
    void this_test_sees_a_word_in_a_template() {
        assertThat(TemplateText.in("@param Ui ui\n<p>Hej ${ui.say(\"a.b\")}</p>"))
                .containsExactly("Hej");
        assertThat(TemplateText.in("<img alt=\"Bild\" src=\"/x.svg\">")).containsExactly("Bild");
        assertThat(TemplateText.in("@if(a > b)<p>${x > y ? \"z\" : \"\"}</p>@else<br>@endif<%-- Hej --%>"))
                .isEmpty();
        assertThat(TemplateText.in("@template.a.b(c = @`<p>${d}</p>Hej`)")).containsExactly("Hej");
    }

    /** What nobody asks for by its whole name or by a beginning is listed in target/messages-unused.txt. */
    @Test
    void texts_that_nobody_asks_for_are_listed() throws IOException {
        var asked = new HashSet<String>();
        codeAndTemplates().values().forEach(text -> asked(text).forEach(asked::add));
        var unused = keys().stream()
                .filter(key -> asked.stream()
                        .noneMatch(known -> key.equals(known) || known.endsWith(".") && key.startsWith(known)))
                .toList();
        Files.writeString(Path.of("target/messages-unused.txt"), String.join("\n", unused) + "\n");
    }

    private static Map<Path, String> codeAndTemplates() {
        var all = Sources.below(Sources.JAVA, ".java");
        all.putAll(Sources.below(Sources.TEMPLATES, ".jte"));
        return all;
    }

    private Set<String> keys() {
        var keys = new TreeSet<String>();
        swedish.values().forEach(words -> keys.addAll(words.stringPropertyNames()));
        return keys;
    }

    private static Set<String> arguments(String text) {
        var names = new TreeSet<String>();
        ARGUMENT.matcher(QUOTED_BRACE.matcher(text).replaceAll(""))
                .results()
                .forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static Properties words(String module, Map<String, Properties> language) {
        return language.getOrDefault(module, new Properties());
    }

    private static Map<String, Properties> all(Language language) {
        var all = new TreeMap<String, Properties>();
        Sources.below(Sources.MESSAGES, "_" + language.tag() + ".properties").forEach((path, text) -> {
            var words = new Properties();
            try {
                words.load(new StringReader(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            all.put(path.getFileName().toString().replaceAll("_.*", ""), words);
        });
        return all;
    }
}
