package se.radslag.charter.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Name;
import se.radslag.charter.terms.Names;
import se.radslag.charter.terms.Text;
import se.radslag.charter.terms.Validity;

/** Names over time: one text, or a list of {sv, en, short, from, until}. */
final class NamesForm implements Form<Names> {

    private static final List<String> KEYS = List.of("sv", "en", "short", "from", "until");

    @Override
    public @Nullable Names read(Tree tree, String key, Draft draft, Binder binder) {
        var names = new ArrayList<Name>();
        for (var item : tree instanceof Tree.Row row ? row.items() : List.of(tree)) {
            var name = name(item, key, draft, binder);
            if (name != null) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : new Names(names);
    }

    private static @Nullable Name name(Tree tree, String key, Draft draft, Binder binder) {
        if (!(tree instanceof Tree.Branch branch)) {
            var text = binder.read(tree, Text.class, key);
            return text == null ? null : new Name(text, null, Validity.ALWAYS);
        }
        var words = new LinkedHashMap<String, String>();
        branch.values().forEach((lang, value) -> {
            if (TextForm.isLanguage(lang) && value instanceof Tree.Leaf leaf) {
                words.put(lang, leaf.value());
                if (!leaf.isWords()) {
                    binder.reading().faults.add(leaf.at(), "expected-text", lang, "");
                }
            } else if (!KEYS.contains(lang)) {
                binder.unknownWord(branch.keyAt(lang), "unknown-key", lang, KEYS);
            }
        });
        if (words.isEmpty()) {
            binder.reading().faults.add(tree.at(), "missing-key", binder.reading().language);
            return null;
        }
        var language = binder.reading().language;
        var text = new Text(
                words,
                words.containsKey(language)
                        ? language
                        : words.keySet().iterator().next());
        var until = (Day) binder.value(branch.get("until"), Day.class, Day.class, "until", draft);
        var from = (Day) binder.value(branch.get("from"), Day.class, Day.class, "from", draft);
        var abbreviation = binder.read(branch.get("short"), String.class, "short");
        return new Name(text, abbreviation, new Validity(from, Days.end(until)));
    }

    @Override
    public Map<String, Object> schema() {
        var one = Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        "short",
                        Map.of("type", "string"),
                        "from",
                        JsonSchema.ref("Day"),
                        "until",
                        JsonSchema.ref("Day")),
                "patternProperties",
                Map.of("^[a-z]{2}$", Map.of("type", "string")),
                "additionalProperties",
                false);
        return Map.of(
                "anyOf", List.of(Map.of("type", "string"), one, Map.of("type", "array", "items", one, "minItems", 1)));
    }
}
