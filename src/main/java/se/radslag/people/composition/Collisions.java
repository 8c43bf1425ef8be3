package se.radslag.people.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Term;
import se.radslag.people.composition.Proposal.Collision;

/** Tells which terms cannot be met together, when no way of filling the seats meets them all. */
record Collisions(Composition composition) {

    /** Combinations looked at to tell whether a group of terms collides; where it takes more, it is not said to. */
    private static final int FEW = 4_000;

    /** Every smallest group of terms that cannot be met together; seats without their own most are thought of as many. */
    List<Collision> of(List<Limit> limits) {
        var terms = new ArrayList<Term>(limits);
        terms.addAll(Rooms.terms(composition));
        var found = new ArrayList<List<Term>>();
        int all = 1 << Math.min(terms.size(), 12);
        var groups = new ArrayList<Integer>();
        for (int group = 1; group < all; group++) {
            groups.add(group);
        }
        groups.sort(Comparator.comparingInt((Integer group) -> Integer.bitCount(group))
                .thenComparing(group -> group));
        for (int group : groups) {
            var some = some(terms, group);
            if (found.stream().noneMatch(some::containsAll) && collide(some)) {
                found.add(some);
            }
        }
        return found.stream().map(Collision::new).toList();
    }

    private static List<Term> some(List<Term> terms, int group) {
        var some = new ArrayList<Term>();
        for (int i = 0; i < terms.size(); i++) {
            if ((group >> i & 1) == 1) {
                some.add(terms.get(i));
            }
        }
        return some;
    }

    private boolean collide(List<Term> some) {
        var limits = some.stream()
                .filter(Limit.class::isInstance)
                .map(Limit.class::cast)
                .toList();
        var search = new Search(composition, limits, Rooms.of(composition, term -> !some.contains(term)), FEW);
        return !limits.isEmpty() && search.fewest().isEmpty() && !search.isGivenUp();
    }
}
