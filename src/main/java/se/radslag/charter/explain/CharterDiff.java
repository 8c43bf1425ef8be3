package se.radslag.charter.explain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.platform.text.Language;

/** What differs between two readings of an agreement, in words. */
public record CharterDiff(List<Difference> differences) {

    /**
     * One difference.
     *
     * @param part what part of the charter it is in
     * @param place the name of the body, party or paper it concerns; null for the whole
     * @param before what it said; null when it is new
     * @param after what it says now; null when it is gone
     * @param clauses clauses concerned, the new ones first
     */
    public record Difference(
            Part part,
            @Nullable Sentence place,
            @Nullable Sentence before,
            @Nullable Sentence after,
            List<String> clauses) {

        public Change change() {
            return before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
        }
    }

    /** What sort of thing differs. */
    public enum Part {
        STRUCTURE,
        PAPER,
        CLAUSE,
        CHANGE,
        PARTY,
        BODY,
        TERM
    }

    /** What happened to it. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    public CharterDiff {
        differences = List.copyOf(differences);
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** The differences of one part. */
    public List<Difference> of(Part part) {
        return differences.stream().filter(each -> each.part() == part).toList();
    }

    /** The differences, with names as on a date. */
    public static CharterDiff between(Charter before, Charter after, LocalDate on, Language language) {
        return new CharterDiff(
                new Comparison(Explainer.of(before, on, language), Explainer.of(after, on, language)).differences());
    }
}
