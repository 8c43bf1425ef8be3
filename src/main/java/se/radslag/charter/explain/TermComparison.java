package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.Charter.Place;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.explain.CharterDiff.Difference;
import se.radslag.charter.explain.CharterDiff.Part;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Term;

/**
 * Sets the terms of two readings side by side. A term has no name of its own, so one that is gone is taken for the
 * earlier wording of a new one where they stand in the same place, are of one kind and share a clause.
 */
final class TermComparison {

    private final Explainer before;
    private final Explainer after;

    TermComparison(Explainer before, Explainer after) {
        this.before = before;
        this.after = after;
    }

    /** Where terms stand: those of one body are compared with those of the same body. */
    private record Spot(Place place, @Nullable String id) {}

    /** A term with all that is said of it. */
    private record Spoken(Term term, Sentence sentence) {}

    List<Difference> differences() {
        var olds = spoken(before);
        var news = spoken(after);
        var spots = new LinkedHashSet<>(news.keySet());
        spots.addAll(olds.keySet());
        var found = new ArrayList<Difference>();
        for (var spot : spots) {
            compare(spot, olds.getOrDefault(spot, List.of()), news.getOrDefault(spot, List.of()), found);
        }
        return found;
    }

    private static Map<Spot, List<Spoken>> spoken(Explainer explainer) {
        var all = new LinkedHashMap<Spot, List<Spoken>>();
        for (var placed : explainer.voice().charter().terms()) {
            all.computeIfAbsent(new Spot(placed.place(), placed.id()), ignored -> new ArrayList<>())
                    .add(new Spoken(placed.term(), whole(explainer, placed)));
        }
        return all;
    }

    /** The term, how far it holds and what is doubted, since all of that can change. */
    private static Sentence whole(Explainer explainer, Placed placed) {
        var said = explainer.say(placed);
        var sentences = new ArrayList<>(said.sentences());
        sentences.addAll(said.unknown());
        if (said.reading() != null) {
            sentences.add(said.reading());
        }
        if (said.validity() != null) {
            sentences.add(said.validity());
        }
        sentences.addAll(said.sources());
        said.conflicts().forEach(conflict -> sentences.add(conflict.sentence()));
        if (!(placed.term() instanceof Body) && !(placed.term() instanceof Party)) {
            sentences.add(Explainer.sentence(explainer.voice().say("diff.force", said.force(), said.breach())));
        }
        return Sentence.joined(sentences);
    }

    private void compare(Spot spot, List<Spoken> olds, List<Spoken> news, List<Difference> found) {
        var gone = new ArrayList<>(olds);
        var fresh = new ArrayList<Spoken>();
        for (var spoken : news) {
            var same = gone.stream().filter(other -> isSame(other, spoken)).findFirst();
            if (same.isPresent()) {
                gone.remove(same.get());
            } else {
                fresh.add(spoken);
            }
        }
        for (var spoken : fresh) {
            var earlier = gone.stream()
                    .filter(other -> isEarlier(other.term(), spoken.term()))
                    .findFirst()
                    .orElse(null);
            gone.remove(earlier);
            found.add(difference(spot, earlier, spoken));
        }
        gone.forEach(spoken -> found.add(difference(spot, spoken, null)));
    }

    private static boolean isSame(Spoken one, Spoken other) {
        return one.sentence().equals(other.sentence())
                && one.term().clauses().equals(other.term().clauses());
    }

    private static boolean isEarlier(Term one, Term other) {
        if (!one.getClass().equals(other.getClass())) {
            return false;
        } else if (one instanceof Seats seats && other instanceof Seats later) {
            return seats.id().equals(later.id());
        }
        return one instanceof Body
                || one instanceof Party
                || one.clauses().isEmpty() && other.clauses().isEmpty()
                || one.clauses().stream().anyMatch(other.clauses()::contains);
    }

    private Difference difference(Spot spot, @Nullable Spoken was, @Nullable Spoken is) {
        var term = Objects.requireNonNull(is == null ? was : is).term();
        var clauses = new LinkedHashSet<>(term.clauses());
        if (was != null) {
            clauses.addAll(was.term().clauses());
        }
        return new Difference(
                part(term),
                place(spot, is == null ? before : after),
                was == null ? null : was.sentence(),
                is == null ? null : is.sentence(),
                List.copyOf(clauses));
    }

    private static Part part(Term term) {
        return switch (term) {
            case Body ignored -> Part.BODY;
            case Party ignored -> Part.PARTY;
            default -> Part.TERM;
        };
    }

    private static Sentence place(Spot spot, Explainer explainer) {
        var id = spot.id();
        Charter charter = explainer.voice().charter();
        return id == null || charter.names(id) == null && !charter.groups().containsKey(id)
                ? Sentence.of(explainer.voice().word(spot.place()))
                : Sentence.capital(explainer.name(id));
    }
}
