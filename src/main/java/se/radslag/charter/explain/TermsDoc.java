package se.radslag.charter.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Kind;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Writes the page that describes the vocabulary: every kind of term with its keys, an example and where it works. */
public final class TermsDoc {

    private static final String KEYS = "charter-keys.";

    /** A piece of a charter file and what it says. */
    public record Example(String yaml, String said) {}

    private final Texts texts;
    private final Map<Class<?>, Example> examples;

    private TermsDoc(Language language, Map<Class<?>, Example> examples) {
        this.texts = Texts.in(language);
        this.examples = examples;
    }

    /**
     * The page as Markdown.
     *
     * @param examples an example for each type of term
     */
    public static String write(Language language, Map<Class<?>, Example> examples) {
        return new TermsDoc(language, examples).write();
    }

    private String write() {
        var page = new StringBuilder(texts.say(KEYS + "title")).append("\n\n");
        page.append(texts.say(KEYS + "intro")).append("\n\n");
        for (var kind : Kind.values()) {
            kind(kind, page);
        }
        page.append("## ").append(texts.say(KEYS + "header")).append("\n\n");
        page.append(texts.say(KEYS + "header.intro")).append("\n\n").append(table(Vocabulary.HEADER, "header"));
        page.append("\n## ").append(texts.say(KEYS + "values")).append("\n\n");
        Vocabulary.values().forEach(type -> value(type, page));
        return page.toString();
    }

    private void kind(Kind kind, StringBuilder page) {
        page.append("## ")
                .append(kind.key())
                .append(": ")
                .append(texts.say(KEYS + "kind." + kind.key()))
                .append("\n\n");
        page.append(texts.say(kind.derives() ? KEYS + "derives" : KEYS + "judges"))
                .append(' ')
                .append(texts.say(KEYS + "breach." + kind.breach().name().toLowerCase(Locale.ROOT)))
                .append(' ')
                .append(rule(kind))
                .append("\n\n");
        for (var type : Vocabulary.of(kind)) {
            if (Vocabulary.of(kind).size() > 1) {
                page.append("### ")
                        .append(texts.say(KEYS + Vocabulary.name(type)))
                        .append("\n\n");
            }
            page.append(table(Vocabulary.keys(type), Vocabulary.name(type))).append('\n');
            var example = examples.get(type);
            if (example != null) {
                page.append("```yaml\n").append(example.yaml().strip()).append("\n```\n\n");
                page.append("> ").append(example.said()).append("\n\n");
            }
        }
    }

    /** Where the kind works, or the capability that it waits for. */
    private String rule(Kind kind) {
        var key = KEYS + "rule." + kind.key();
        var capability = kind.capability();
        return texts.has(key) ? texts.say(key) : texts.say(KEYS + "waits", capability == null ? "charter" : capability);
    }

    private void value(Class<?> type, StringBuilder page) {
        page.append("### ").append(texts.say(KEYS + Vocabulary.name(type))).append("\n\n");
        page.append(table(Vocabulary.keys(type), Vocabulary.name(type))).append('\n');
    }

    private String table(List<Vocabulary.Entry> entries, String type) {
        var head = "| " + texts.say(KEYS + "column.key") + " | " + texts.say(KEYS + "column.value") + " | "
                + texts.say(KEYS + "column.meaning") + " |\n|---|---|---|\n";
        return head
                + entries.stream()
                        .map(entry -> "| `" + entry.key() + "`" + (entry.required() ? " \\*" : "") + " | "
                                + value(entry) + " | " + texts.say(KEYS + type + "." + entry.key()) + " |\n")
                        .collect(Collectors.joining());
    }

    private String value(Vocabulary.Entry entry) {
        var words = words(entry.type());
        var one = words == null ? texts.say(KEYS + "type." + Vocabulary.name(entry.type())) : words;
        return switch (entry.many()) {
            case ONE -> one;
            case LIST -> texts.say(KEYS + "type.list", one);
            case MAP -> texts.say(KEYS + "type.map", one);
        };
    }

    private static @Nullable String words(Class<?> type) {
        var constants = type.getEnumConstants();
        return constants == null
                ? null
                : List.of(constants).stream()
                        .map(constant -> "`" + Voice.kebab((Enum<?>) constant) + "`")
                        .collect(Collectors.joining(", "));
    }
}
