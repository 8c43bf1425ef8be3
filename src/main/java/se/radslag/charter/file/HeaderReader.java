package se.radslag.charter.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.At;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Text;
import se.radslag.charter.terms.Validity;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Force;

/** Reads the header that every term has, and settles what is not said: force by its paper, breach by its kind. */
final class HeaderReader {

    private final Binder binder;
    private final Reading reading;

    HeaderReader(Binder binder, Reading reading) {
        this.binder = binder;
        this.reading = reading;
    }

    /**
     * @param own keys of the term that have another meaning there, such as {@code from} of a post
     * @param parent the header of the term around it, whose clauses and dates it shares
     */
    Draft read(Tree.Branch tree, Kind kind, List<String> own, @Nullable Draft parent) {
        var clauses = clauses(tree);
        boolean inherits = clauses.isEmpty() && parent != null;
        if (parent != null && inherits) {
            clauses = parent.clauses();
        }
        if (clauses.isEmpty() && demandsClause(kind, tree)) {
            reading.faults.add(tree.at(), "no-clause", kind.key());
        }
        var force = force(tree, clauses, inherits ? parent : null);
        return new Draft(
                reading.origin,
                tree.at(),
                clauses,
                force,
                breach(tree, kind, force),
                validity(tree, own, clauses, inherits ? parent : null),
                text(tree, "reading"),
                conflicts(tree),
                text(tree, "second-hand"),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    /** Parties and bodies are; everything else is said somewhere. */
    private static boolean demandsClause(Kind kind, Tree.Branch tree) {
        return kind != Kind.PARTY && kind != Kind.BODY && !tree.values().containsKey("unknown");
    }

    private List<String> clauses(Tree.Branch tree) {
        var found = new ArrayList<String>();
        for (var leaf : binder.leaves(tree.get("clause"))) {
            if (leaf.value().isEmpty()) {
                continue;
            }
            reading.cited.add(leaf.value());
            if (reading.clauses.containsKey(leaf.value())) {
                found.add(leaf.value());
            } else {
                binder.unknownWord(leaf.at(), "no-such-clause", leaf.value(), reading.clauses.keySet());
                found.add(leaf.value());
            }
        }
        return found;
    }

    private Force force(Tree.Branch tree, List<String> ids, @Nullable Draft parent) {
        var cap = ids.stream()
                .map(reading.clauses::get)
                .filter(clause -> clause != null)
                .map(reading::cap)
                .max(Force::compareTo)
                .orElse(Force.NOTE);
        var written = binder.read(tree.get("force"), Force.class, "force");
        if (written == null) {
            return parent == null ? cap : parent.force();
        }
        if (written.strongerThan(cap) && ids.stream().allMatch(reading.clauses::containsKey)) {
            reading.faults.add(tree.keyAt("force"), "force-above-paper", word(written), word(cap));
        }
        return written;
    }

    static String word(Enum<?> value) {
        return Shape.kebab(value.name().toLowerCase(java.util.Locale.ROOT));
    }

    private Breach breach(Tree.Branch tree, Kind kind, Force force) {
        var written = binder.read(tree.get("breach"), Breach.class, "breach");
        if (written != null) {
            return written;
        }
        if (force == Force.NOTE || tree.get("discourage") != null || tree.get("prefer") != null) {
            return Breach.FLAG;
        }
        return force == Force.SHOULD && kind.breach() == Breach.REFUSE ? Breach.REASON : kind.breach();
    }

    /** Its own days, else those of its paper; but what tells of a life does not begin or end it. */
    private Validity validity(Tree.Branch tree, List<String> own, List<String> clauses, @Nullable Draft parent) {
        var fromKey = own.contains("from") ? "since" : tree.get("since") != null ? "since" : "from";
        var from = own.contains(fromKey) ? null : day(tree, fromKey);
        var until = own.contains("until") ? null : day(tree, "until");
        var written = new Validity(from, Days.end(until));
        orderly(tree.keyAt("until"), written);
        if (parent != null) {
            return written.orElse(parent.validity());
        }
        boolean life = own.contains("trial");
        return clauses.stream()
                .map(reading.clauses::get)
                .filter(clause -> clause != null)
                .findFirst()
                .filter(clause -> !life || reading.cap(clause) == Force.MUST)
                .map(clause -> written.orElse(reading.validity(clause)))
                .orElse(written);
    }

    private void orderly(At at, Validity validity) {
        var from = validity.from();
        var end = validity.end();
        if (from == null || end == null || from.earliest() == null || end.latest() == null) {
            return;
        }
        if (!end.latest().isAfter(from.earliest())) {
            reading.faults.add(at, "ends-before-start", end.latest().minusDays(1), from.earliest());
        }
    }

    private @Nullable Day day(Tree.Branch tree, String key) {
        return binder.read(tree.get(key), Day.class, key);
    }

    private @Nullable Text text(Tree.Branch tree, String key) {
        return binder.read(tree.get(key), Text.class, key);
    }

    private Map<String, Text> conflicts(Tree.Branch tree) {
        var found = new LinkedHashMap<String, Text>();
        if (tree.get("conflicts") instanceof Tree.Branch branch) {
            branch.values().forEach((id, value) -> {
                reading.cited.add(id);
                if (!reading.clauses.containsKey(id)) {
                    binder.unknownWord(branch.keyAt(id), "no-such-clause", id, reading.clauses.keySet());
                }
                var text = binder.read(value, Text.class, "conflicts");
                if (text != null) {
                    found.put(id, text);
                }
            });
        } else if (tree.get("conflicts") != null) {
            reading.faults.add(tree.keyAt("conflicts"), "expected-mapping", "conflicts");
        }
        return found;
    }
}
