package se.radslag.charter.web.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Text;

/** What one charter makes of each clause, worked out once so that a long agreement is as quick to read as a short one. */
final class ClauseIndex {

    private final Charter charter;
    private final List<String> order;
    private final Map<String, Integer> position = new HashMap<>();
    private final Map<String, List<Placed>> terms = new HashMap<>();
    private final Map<String, Set<Kind>> kinds = new HashMap<>();
    private final Map<String, List<Against>> against = new HashMap<>();

    /** A clause that says something else, in its term's words. */
    record Against(String clause, Text text) {}

    ClauseIndex(Charter charter) {
        this.charter = charter;
        this.order = List.copyOf(charter.clauses().keySet());
        order.forEach(id -> position.put(id, position.size()));
        charter.terms().forEach(this::enter);
    }

    private void enter(Placed placed) {
        var term = placed.term();
        for (var clause : term.clauses()) {
            terms.computeIfAbsent(clause, id -> new ArrayList<>()).add(placed);
            kinds.computeIfAbsent(clause, id -> EnumSet.noneOf(Kind.class)).add(term.kindOfTerm());
        }
        if (!term.clauses().isEmpty()) {
            var own = term.clauses().getFirst();
            term.header()
                    .conflicts()
                    .forEach((id, text) -> against.computeIfAbsent(id, key -> new ArrayList<>())
                            .add(new Against(own, text)));
        }
    }

    /** Whether it was made of this very charter; to compare all that two say would take longer than the page. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Charter other) {
        return charter == other;
    }

    /** The terms taken from a clause. */
    List<Placed> terms(Clause clause) {
        return terms.getOrDefault(clause.id(), List.of());
    }

    boolean hasKind(Clause clause, Kind kind) {
        return kinds.getOrDefault(clause.id(), Set.of()).contains(kind);
    }

    /** The clauses whose terms say that this one says otherwise. */
    List<Against> against(Clause clause) {
        return against.getOrDefault(clause.id(), List.of());
    }

    /** Whether it is read in a way that its words do not give, or other papers speak against it. */
    boolean isUnclear(Clause clause) {
        return clause.reading() != null
                || !clause.conflicts().isEmpty()
                || terms(clause).stream()
                        .map(placed -> placed.term().header())
                        .anyMatch(header -> header.reading() != null
                                || !header.conflicts().isEmpty()
                                || !header.unknown().isEmpty());
    }

    /** The clause so many steps after this one, before it where negative; null past either end. */
    @Nullable
    String beside(Clause clause, int steps) {
        int at = position.getOrDefault(clause.id(), -1) + steps;
        return at < 0 || at >= order.size() ? null : order.get(at);
    }
}
