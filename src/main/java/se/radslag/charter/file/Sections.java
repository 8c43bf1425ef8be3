package se.radslag.charter.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.AgreementTerms;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Text;

/** The parts of a charter file by their names; a whole one may be unknown, and then says why. */
final class Sections {

    private static final List<String> SECTIONS = List.of(
            "charter",
            "title",
            "language",
            "about",
            "papers",
            "clauses",
            "elections",
            "changes",
            "topics",
            "areas",
            "parties",
            "bodies",
            "agreement",
            "money");

    private static final Map<String, Class<?>> HOLDERS =
            Map.of("parties", Party.class, "bodies", Body.class, "agreement", AgreementTerms.class);

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern CLAUSE_ID = Pattern.compile("[a-z][a-z0-9-]*/[A-Za-z0-9._/åäöÅÄÖ-]+");

    private final Tree.Branch file;
    private final Faults faults;
    private final Binder binder;
    private final Map<String, Text> unknown = new LinkedHashMap<>();

    Sections(Tree.Branch file, Faults faults, Binder binder) {
        this.file = file;
        this.faults = faults;
        this.binder = binder;
    }

    /** Why each section is unknown that is. */
    Map<String, Text> unknown() {
        return Map.copyOf(unknown);
    }

    /** Tells of every key that is no section. */
    void checkNames() {
        file.values().keySet().stream().filter(key -> !SECTIONS.contains(key)).forEach(this::stray);
    }

    /** A section that was given and is not unknown. */
    @Nullable
    Tree known(String name) {
        var tree = file.get(name);
        return tree == null || isUnknown(name, tree) ? null : tree;
    }

    /** Each record of a section, with the key that it stands under. */
    <T> void records(String name, Class<T> type, BiConsumer<String, T> put) {
        entries(name, (id, tree) -> {
            var value = binder.record(tree, type, id, null);
            if (value != null) {
                put.accept(id, value);
            }
        });
    }

    /** Each entry of a section, as it stands. */
    void entries(String name, BiConsumer<String, Tree> each) {
        var tree = known(name);
        if (tree == null) {
            return;
        }
        if (!(tree instanceof Tree.Branch branch)) {
            faults.add(tree.at(), "expected-mapping", name);
            return;
        }
        branch.values().forEach((id, value) -> {
            boolean isClause = name.equals("clauses");
            if (!(isClause ? CLAUSE_ID : ID).matcher(id).matches()) {
                faults.add(branch.keyAt(id), isClause ? "expected-clause-id" : "expected-id", id);
            } else {
                each.accept(id, value);
            }
        });
    }

    private boolean isUnknown(String section, Tree tree) {
        if (tree instanceof Tree.Branch branch && branch.get("unknown") != null) {
            var why = binder.read(branch.get("unknown"), Text.class, section);
            if (why != null) {
                unknown.put(section, why);
            }
            return true;
        }
        return false;
    }

    /** A key that is no section; such as {@code seats}, which belongs inside a body. */
    private void stray(String key) {
        var inside = HOLDERS.entrySet().stream()
                .filter(holder -> Shape.of(holder.getValue()).slot(key) != null)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (inside.isEmpty() || Nearest.to(key, SECTIONS) != null) {
            binder.unknownWord(file.keyAt(key), "unknown-key", key, SECTIONS);
        } else {
            faults.add(file.keyAt(key), "belongs-inside", key, String.join(", ", inside));
        }
    }
}
