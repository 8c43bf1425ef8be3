package se.radslag.charter.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins pieces of a charter file to the file: their papers, clauses and bodies, as far as the file lacks them. */
final class Fragments {

    private static final List<String> JOINED = List.of("papers", "clauses", "bodies");

    private Fragments() {}

    static Tree.@Nullable Branch merge(Tree.@Nullable Branch file, List<String> fragments, Faults faults) {
        var merged = file;
        for (var fragment : fragments) {
            var piece = YamlTree.of(fragment.getBytes(StandardCharsets.UTF_8), faults);
            if (merged != null && piece != null) {
                merged = join(merged, piece);
            }
        }
        return merged;
    }

    private static Tree.Branch join(Tree.Branch file, Tree.Branch piece) {
        var values = new java.util.LinkedHashMap<>(file.values());
        var keys = new java.util.LinkedHashMap<>(file.keys());
        for (var section : JOINED) {
            if (piece.get(section) instanceof Tree.Branch more) {
                var all = values.get(section) instanceof Tree.Branch has ? has.orElse(more, Set.of()) : more;
                values.put(section, all);
                keys.putIfAbsent(section, piece.keyAt(section));
            }
        }
        return new Tree.Branch(file.at(), values, keys);
    }
}
