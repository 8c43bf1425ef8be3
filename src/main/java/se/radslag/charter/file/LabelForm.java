package se.radslag.charter.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Label;
import se.radslag.charter.terms.Text;

/** What something is called: a known word or a topic's id in small letters, or own words by language. */
final class LabelForm implements Form<Label> {

    @Override
    public @Nullable Label read(Tree tree, String key, Draft draft, Binder binder) {
        if (tree instanceof Tree.Leaf leaf && !leaf.quoted() && leaf.value().matches("[a-z][a-z0-9-]*")) {
            if (Words.LABELS.contains(leaf.value()) || binder.reading().topics.contains(leaf.value())) {
                return new Label(leaf.value(), null);
            }
            var known = new java.util.TreeSet<>(Words.LABELS);
            known.addAll(binder.reading().topics);
            binder.unknownWord(leaf.at(), "unknown-label", leaf.value(), known, key);
            return null;
        }
        var text = binder.read(tree, Text.class, key);
        return text == null ? null : new Label(null, text);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of(
                "anyOf",
                List.of(
                        Map.of("type", "string", "examples", List.copyOf(Set.of("assignment", "composition", "scope"))),
                        JsonSchema.ref("Text")));
    }
}
