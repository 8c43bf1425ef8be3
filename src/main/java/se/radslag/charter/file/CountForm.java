package se.radslag.charter.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.ReferenceDay;
import se.radslag.charter.terms.TermStart;

/** How many seats: a number, a range, a number by party, or one for each started bracket of inhabitants. */
final class CountForm implements Form<Count> {

    @Override
    public @Nullable Count read(Tree tree, String key, Draft draft, Binder binder) {
        if (tree instanceof Tree.Leaf) {
            var number = binder.read(tree, Integer.class, key);
            return number == null ? null : new Count.Exactly(number);
        }
        if (!(tree instanceof Tree.Branch branch)) {
            binder.reading().faults.add(tree.at(), "expected-count", key, "");
            return null;
        }
        if (branch.get("per-started") != null) {
            return perStarted(branch, binder);
        }
        return branch.get("min") != null || branch.get("max") != null
                ? between(branch, binder)
                : byParty(branch, binder);
    }

    private static @Nullable Count perStarted(Tree.Branch branch, Binder binder) {
        keys(branch, List.of("per-started", "of", "at", "effect", "max"), binder);
        var size = binder.read(branch.get("per-started"), Integer.class, "per-started");
        var at = binder.read(branch.get("at"), ReferenceDay.class, "at");
        var effect = binder.read(branch.get("effect"), TermStart.class, "effect");
        var max = binder.read(branch.get("max"), Integer.class, "max");
        if (size == null || size == 0) {
            binder.reading().faults.add(branch.keyAt("per-started"), "expected-number", "per-started", "0");
            return null;
        }
        return new Count.PerStarted(size, at, effect, max);
    }

    private static @Nullable Count between(Tree.Branch branch, Binder binder) {
        keys(branch, List.of("min", "max"), binder);
        var min = binder.read(branch.get("min"), Integer.class, "min");
        var max = binder.read(branch.get("max"), Integer.class, "max");
        if (max != null && min != null && max < min) {
            binder.reading().faults.add(branch.keyAt("max"), "max-below-min", max, min);
            return null;
        }
        return new Count.Between(min == null ? 0 : min, max);
    }

    private static Count byParty(Tree.Branch branch, Binder binder) {
        var named = new LinkedHashMap<String, Integer>();
        branch.values().forEach((party, value) -> {
            var number = binder.read(value, Integer.class, party);
            if (number != null) {
                named.put(party, number);
            }
        });
        var others = named.remove("default");
        return new Count.ByParty(others == null ? 0 : others, Map.copyOf(named));
    }

    private static void keys(Tree.Branch branch, List<String> known, Binder binder) {
        for (var key : branch.values().keySet()) {
            if (!known.contains(key)) {
                binder.unknownWord(branch.keyAt(key), "unknown-key", key, known);
            }
        }
    }

    @Override
    public Map<String, Object> schema() {
        var number = Map.of("type", "integer", "minimum", 0);
        return Map.of(
                "anyOf",
                List.of(
                        number,
                        JsonSchema.object(Map.of("min", number, "max", number), List.of()),
                        JsonSchema.object(
                                Map.of(
                                        "per-started",
                                        number,
                                        "of",
                                        Map.of("const", "inhabitants"),
                                        "at",
                                        new ReferenceDayForm().schema(),
                                        "effect",
                                        new PhraseForms.OfTermStart().schema(),
                                        "max",
                                        number),
                                List.of("per-started")),
                        Map.of("type", "object", "additionalProperties", number, "required", List.of("default"))));
    }
}
