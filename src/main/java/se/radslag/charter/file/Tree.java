package se.radslag.charter.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.At;

/** A YAML document as a tree in which every value knows its place. */
public sealed interface Tree {

    At at();

    /** Where a name first stands in here, alone or as a word of a phrase; null where it does not. */
    default @Nullable At find(String name) {
        return switch (this) {
            case Leaf leaf -> leaf.names(name) ? leaf.at() : null;
            case Row row -> first(row.items().stream().map(item -> item.find(name)));
            case Branch branch ->
                first(branch.values().entrySet().stream()
                        .map(entry -> entry.getKey().equals(name)
                                ? branch.keyAt(name)
                                : entry.getValue().find(name)));
        };
    }

    private static @Nullable At first(Stream<@Nullable At> places) {
        return places.filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** A single value as it was written. */
    record Leaf(At at, String value, boolean quoted) implements Tree {
        private boolean names(String name) {
            return value.equals(name) || Arrays.asList(value.split("[ .]", -1)).contains(name);
        }

        boolean isNull() {
            return !quoted && (value.isEmpty() || value.equals("null") || value.equals("~"));
        }

        /** Whether there is anything to read for people. */
        boolean isWords() {
            return !isNull() && !value.isBlank();
        }
    }

    /** A list of values. */
    record Row(At at, List<Tree> items) implements Tree {}

    /** Keys with their values, in the order of the file; {@code keys} holds the place of each key. */
    record Branch(At at, Map<String, Tree> values, Map<String, At> keys) implements Tree {

        @Nullable
        Tree get(String key) {
            return values.get(key);
        }

        At keyAt(String key) {
            return keys.getOrDefault(key, at);
        }

        /** This branch with all that the other has and this one lacks, except the named keys. */
        Branch orElse(Branch other, java.util.Set<String> except) {
            var mergedValues = new LinkedHashMap<>(values);
            var mergedKeys = new LinkedHashMap<>(keys);
            other.values.forEach((key, value) -> {
                if (!except.contains(key) && !mergedValues.containsKey(key)) {
                    mergedValues.put(key, value);
                    mergedKeys.put(key, other.keyAt(key));
                }
            });
            return new Branch(at, mergedValues, mergedKeys);
        }
    }
}
