package se.radslag.charter.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.At;

/** A mapping being read: a key waits for its value. */
final class OpenBranch {
    private final At at;
    private final Map<String, Tree> values = new LinkedHashMap<>();
    private final Map<String, At> keys = new LinkedHashMap<>();
    private @Nullable Tree key;

    OpenBranch(At at) {
        this.at = at;
    }

    void add(Tree tree, Faults faults) {
        var waiting = key;
        if (waiting == null) {
            key = tree;
            return;
        }
        key = null;
        if (!(waiting instanceof Tree.Leaf name)) {
            faults.add(waiting.at(), "key-not-text");
        } else if (name.value().equals("<<")) {
            faults.add(name.at(), "merge-key");
        } else if (values.containsKey(name.value())) {
            faults.add(
                    name.at(),
                    "duplicate-key",
                    name.value(),
                    keys.getOrDefault(name.value(), at).line());
        } else {
            values.put(name.value(), tree);
            keys.put(name.value(), name.at());
        }
    }

    Tree close() {
        return new Tree.Branch(at, values, keys);
    }
}
