package se.radslag.charter.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;

/** A text: words in the charter's language, or by language. */
final class TextForm implements Form<Text> {

    @Override
    public @Nullable Text read(Tree tree, String key, Draft draft, Binder binder) {
        var language = binder.reading().language;
        if (tree instanceof Tree.Leaf leaf && leaf.isWords()) {
            return Text.of(language, leaf.value());
        }
        if (tree instanceof Tree.Branch branch && !branch.values().isEmpty()) {
            return branch.get("second-hand") != null
                    ? secondHand(branch, key, draft, binder)
                    : byLanguage(branch, language, binder);
        }
        binder.reading().faults.add(tree.at(), "expected-text", key, "");
        return null;
    }

    private @Nullable Text secondHand(Tree.Branch branch, String key, Draft draft, Binder binder) {
        var value = branch.get("value");
        var source = branch.get("second-hand");
        var words = value == null ? source : value;
        return words == null ? null : read(words, key, draft, binder);
    }

    private static @Nullable Text byLanguage(Tree.Branch branch, String language, Binder binder) {
        var words = new LinkedHashMap<String, String>();
        branch.values().forEach((lang, value) -> {
            if (!isLanguage(lang)) {
                binder.unknownWord(branch.keyAt(lang), "unknown-key", lang, List.of("sv", "en"));
            } else if (value instanceof Tree.Leaf leaf && leaf.isWords()) {
                words.put(lang, leaf.value());
            } else {
                binder.reading().faults.add(value.at(), "expected-text", lang, "");
            }
        });
        return words.isEmpty()
                ? null
                : new Text(
                        words,
                        words.containsKey(language)
                                ? language
                                : words.keySet().iterator().next());
    }

    static boolean isLanguage(String key) {
        return key.length() == 2 && isLetter(key.charAt(0)) && isLetter(key.charAt(1));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of(
                "anyOf",
                List.of(
                        Map.of("type", "string"),
                        Map.of(
                                "type",
                                "object",
                                "patternProperties",
                                Map.of("^[a-z]{2}$", Map.of("type", "string")),
                                "additionalProperties",
                                false)));
    }
}
