package se.radslag.charter.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.At;

/**
 * Pieces of a charter file that were written while running: papers, clauses and bodies, which are joined to the file as
 * far as it lacks them, and the bodies that a decision closes.
 *
 * @param pieces the papers, clauses and bodies of all pieces
 * @param closes for each closed body its last day and the clause that says so
 */
record Fragments(Tree.Branch pieces, Map<String, Tree.Branch> closes) {

    /** The sections that a piece can add to. */
    static final List<String> SECTIONS = List.of("papers", "clauses", "bodies");

    private static final String CLOSES = "closes";

    static Fragments of(List<String> fragments, Faults faults) {
        var pieces = new Tree.Branch(At.START, Map.of(), Map.of());
        var closes = new LinkedHashMap<String, Tree.Branch>();
        for (var fragment : fragments) {
            var piece = YamlTree.of(fragment.getBytes(StandardCharsets.UTF_8), faults);
            if (piece != null) {
                pieces = join(pieces, piece);
                if (piece.get(CLOSES) instanceof Tree.Branch closed) {
                    closed.values().forEach((body, how) -> {
                        if (how instanceof Tree.Branch branch) {
                            closes.put(body, branch);
                        }
                    });
                }
            }
        }
        return new Fragments(pieces, closes);
    }

    /** The file with all pieces in it. */
    Tree.Branch joinedTo(Tree.Branch file) {
        return join(file, pieces);
    }

    /** A file, or pieces, in which the closed bodies end on their last day. */
    Tree.Branch closedIn(Tree.Branch file) {
        if (!(file.get("bodies") instanceof Tree.Branch bodies)) {
            return file;
        }
        var ended = new LinkedHashMap<>(bodies.values());
        closes.forEach((id, how) -> {
            if (ended.get(id) instanceof Tree.Branch body) {
                ended.put(id, with(body, "life", life(body.get("life"), how)));
            }
        });
        return with(file, "bodies", new Tree.Branch(bodies.at(), ended, bodies.keys()));
    }

    private static Tree.Branch life(@Nullable Tree life, Tree.Branch how) {
        var values = new LinkedHashMap<String, Tree>();
        var clauses = new ArrayList<Tree>();
        if (life instanceof Tree.Branch branch) {
            values.putAll(branch.values());
            var clause = branch.get("clause");
            clauses.addAll(clause == null ? List.of() : clause instanceof Tree.Row row ? row.items() : List.of(clause));
        }
        how.values().forEach((key, value) -> {
            if (key.equals("clause")) {
                clauses.add(value);
            } else {
                values.put(key, value);
            }
        });
        values.put("clause", new Tree.Row(how.at(), clauses));
        return new Tree.Branch(how.at(), values, Map.of());
    }

    private static Tree.Branch join(Tree.Branch file, Tree.Branch piece) {
        var joined = file;
        for (var section : SECTIONS) {
            if (piece.get(section) instanceof Tree.Branch more) {
                joined = with(
                        joined,
                        section,
                        joined.get(section) instanceof Tree.Branch has ? has.orElse(more, Set.of()) : more);
            }
        }
        return joined;
    }

    private static Tree.Branch with(Tree.Branch branch, String key, Tree value) {
        var values = new LinkedHashMap<>(branch.values());
        values.put(key, value);
        var keys = new LinkedHashMap<>(branch.keys());
        keys.putIfAbsent(key, value.at());
        return new Tree.Branch(branch.at(), values, keys);
    }
}
