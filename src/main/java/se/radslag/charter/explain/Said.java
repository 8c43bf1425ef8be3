package se.radslag.charter.explain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter.Placed;
import se.radslag.kernel.Answer;

/**
 * A term in words.
 *
 * @param sentences what it says, one or two sentences or a few where it says much
 * @param unknown what the sources do not give, each with why
 * @param reading how we read a clause that is unclear
 * @param conflicts what other clauses say
 * @param sources where what is known second-hand comes from
 * @param validity when it holds; null when always
 * @param force what the text demands, in a word: ska, bör, notering
 * @param breach what Rådslag does when it is broken
 * @param on whether it holds on the date; unknown inside an uncertain span
 */
public record Said(
        Placed placed,
        List<Sentence> sentences,
        List<Sentence> unknown,
        @Nullable Sentence reading,
        List<Conflict> conflicts,
        List<Sentence> sources,
        @Nullable Sentence validity,
        String force,
        String breach,
        Answer on,
        Set<Doubt> doubts) {

    /** What a clause says against the term. */
    public record Conflict(String clause, Sentence sentence) {}

    public List<String> clauses() {
        return placed.term().clauses();
    }

    /** All that the term itself says, as plain text. */
    public String text() {
        return String.join(" ", sentences.stream().map(Sentence::text).toList());
    }
}
