package se.radslag.charter.file;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Carries out {@code like: BODY}: a body takes over every key of another that it does not give itself. */
final class Likes {

    private static final Set<String> OWN = Set.of("names", "aliases", "like");

    private final Tree.Branch bodies;
    private final Faults faults;
    private final Map<String, Tree> done = new LinkedHashMap<>();

    private Likes(Tree.Branch bodies, Faults faults) {
        this.bodies = bodies;
        this.faults = faults;
    }

    static Tree.Branch expand(Tree.Branch file, Faults faults) {
        if (!(file.get("bodies") instanceof Tree.Branch bodies)) {
            return file;
        }
        var likes = new Likes(bodies, faults);
        bodies.values().keySet().forEach(id -> likes.body(id, new LinkedHashSet<>()));
        var values = new LinkedHashMap<>(file.values());
        values.put("bodies", new Tree.Branch(bodies.at(), likes.inOrder(), bodies.keys()));
        return new Tree.Branch(file.at(), values, file.keys());
    }

    private Map<String, Tree> inOrder() {
        var ordered = new LinkedHashMap<String, Tree>();
        bodies.values().keySet().forEach(id -> {
            var tree = done.get(id);
            if (tree != null) {
                ordered.put(id, tree);
            }
        });
        return ordered;
    }

    private @Nullable Tree body(String id, Set<String> path) {
        if (done.containsKey(id)) {
            return done.get(id);
        }
        var tree = bodies.get(id);
        if (tree instanceof Tree.Branch branch && branch.get("like") instanceof Tree.Leaf like) {
            tree = like(id, branch, like, path);
        }
        if (tree != null) {
            done.put(id, tree);
        }
        return tree;
    }

    private Tree like(String id, Tree.Branch branch, Tree.Leaf like, Set<String> path) {
        if (!path.add(id)) {
            faults.add(like.at(), "like-in-circle", id);
            return branch;
        }
        if (!bodies.values().containsKey(like.value())) {
            var nearest = Nearest.to(like.value(), bodies.values().keySet());
            faults.add(like.at(), "no-such-body", like.value(), nearest == null ? "" : nearest);
            return branch;
        }
        return body(like.value(), path) instanceof Tree.Branch other ? branch.orElse(other, OWN) : branch;
    }
}
