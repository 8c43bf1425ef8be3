package se.radslag.charter.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import se.radslag.charter.terms.At;

/** Which keys a mapping may have, which of them exclude each other, and where a stray one may belong. */
final class Keys {

    private final Faults faults;

    /** The records that are being read, the innermost first. */
    private final Deque<Shape> around = new ArrayDeque<>();

    Keys(Faults faults) {
        this.faults = faults;
    }

    void enter(Shape shape) {
        around.push(shape);
    }

    void leave() {
        around.pop();
    }

    void check(Tree.Branch tree, Shape shape, boolean idIsGiven) {
        var known = shape.keys(idIsGiven);
        for (var key : tree.values().keySet()) {
            var slot = shape.slot(key);
            boolean fine = known.contains(key) || slot != null && !(idIsGiven && key.equals("id"));
            if (!fine) {
                stray(tree.keyAt(key), key, shape, known);
            }
        }
    }

    /** A key that is not known here: maybe it only stands at the wrong depth. */
    private void stray(At at, String key, Shape shape, Collection<String> known) {
        var inside = Nesting.inside(shape, key);
        if (!inside.isEmpty()) {
            faults.add(at, "belongs-inside", key, String.join(", ", inside));
        } else if (Nesting.outside(around, key)) {
            faults.add(at, "belongs-outside", key);
        } else {
            unknownWord(at, "unknown-key", key, known);
        }
    }

    boolean oneOfIsGiven(Tree.Branch tree, Shape shape) {
        if (shape.oneOf().isEmpty()) {
            return true;
        }
        var given = shape.oneOf().stream().filter(key -> tree.get(key) != null).toList();
        if (given.size() != 1) {
            faults.add(
                    tree.at(),
                    given.isEmpty() ? "one-of-missing" : "one-of-many",
                    String.join(", ", shape.oneOf()),
                    String.join(", ", given));
            return false;
        }
        return true;
    }

    /** A word that is not known, with the known one nearest to it. */
    void unknownWord(At at, String fault, String word, Collection<String> known, Object... more) {
        var nearest = Nearest.to(word, known);
        var arguments = new ArrayList<Object>(List.of(word, nearest == null ? "" : nearest, String.join(", ", known)));
        arguments.addAll(List.of(more));
        faults.add(at, fault, arguments.toArray());
    }
}
