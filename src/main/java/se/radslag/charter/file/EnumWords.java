package se.radslag.charter.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How the constants of each enum are written, and which one a word means. */
final class EnumWords {

    private static final Map<Class<?>, Map<String, Object>> WORDS = new ConcurrentHashMap<>();

    private final Faults faults;
    private final Keys keys;

    EnumWords(Faults faults, Keys keys) {
        this.faults = faults;
        this.keys = keys;
    }

    @Nullable
    Object read(Tree tree, Class<?> type, String key) {
        var words = WORDS.computeIfAbsent(type, EnumWords::words);
        if (tree instanceof Tree.Leaf leaf) {
            var found = words.get(leaf.value());
            if (found == null) {
                keys.unknownWord(leaf.at(), "unknown-word", leaf.value(), words.keySet(), key);
            }
            return found;
        }
        faults.add(tree.at(), "expected-word", key, String.join(", ", words.keySet()));
        return null;
    }

    private static Map<String, Object> words(Class<?> type) {
        var words = new LinkedHashMap<String, Object>();
        for (var constant : type.getEnumConstants()) {
            words.put(HeaderReader.word((Enum<?>) constant), constant);
        }
        return words;
    }
}
