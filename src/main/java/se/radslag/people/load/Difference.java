package se.radslag.people.load;

import java.util.List;
import se.radslag.kernel.Verdict;
import se.radslag.people.load.WhatIf.Outcome;

/** A body before and after. */
public record Difference(String body, Outcome before, Outcome after) {

    /** What would be broken that is not broken now. */
    public List<Verdict> broken() {
        return notIn(before, after);
    }

    /** What is broken now and would not be. */
    public List<Verdict> mended() {
        return notIn(after, before);
    }

    /** What is broken both now and then. */
    public List<Verdict> stays() {
        var fresh = broken();
        return after.openPoints().broken().stream()
                .filter(verdict -> !fresh.contains(verdict))
                .toList();
    }

    /** Whether anything that can be counted would be another. */
    public boolean isChange() {
        return !before.seats().equals(after.seats())
                || before.filled() != after.filled()
                || before.vacant() != after.vacant()
                || !broken().isEmpty()
                || !mended().isEmpty();
    }

    private static List<Verdict> notIn(Outcome one, Outcome other) {
        var known = one.openPoints().broken().stream().map(Difference::about).toList();
        return other.openPoints().broken().stream()
                .filter(verdict -> !known.contains(about(verdict)))
                .toList();
    }

    /** What a verdict is about, whatever its numbers are. */
    private static List<Object> about(Verdict verdict) {
        var basis = verdict.basis();
        return List.of(
                verdict.message(),
                basis == null ? List.of() : basis.clauses(),
                verdict.facts().getOrDefault("seat", ""),
                verdict.facts().getOrDefault("party", ""),
                verdict.facts().getOrDefault("ordinal", ""),
                verdict.facts().getOrDefault("post", ""));
    }
}
