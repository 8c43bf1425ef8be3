package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Life;
import se.radslag.charter.terms.Term;
import se.radslag.kernel.Answer;

/** Says how sure a term is: what others say, where it comes from, when it holds. */
final class Reservations {

    private final Lexicon lexicon;
    private final Voice voice;

    Reservations(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.voice = lexicon.voice();
    }

    List<Said.Conflict> conflicts(Term term) {
        return term.header().conflicts().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> new Said.Conflict(entry.getKey(), Explainer.sentence(voice.own(entry.getValue()))))
                .toList();
    }

    List<Sentence> sources(Term term) {
        var header = term.header();
        var said = new ArrayList<String>();
        if (header.secondHand() != null) {
            said.add(voice.say("second-hand", voice.own(header.secondHand())));
        }
        header.sources().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> said.add(voice.say(
                        voice.has("second-hand." + entry.getKey()) ? "second-hand." + entry.getKey() : "second-hand",
                        voice.own(entry.getValue()))));
        Stream.of(header.validity().from(), header.validity().end())
                .filter(Objects::nonNull)
                .map(day -> day.source())
                .filter(Objects::nonNull)
                .forEach(source -> said.add(voice.say(
                        "second-hand.day", voice.mark(source, voice.charter().language()))));
        return Explainer.sentences(said);
    }

    /** When a term holds, where that is not just as long as the paper of its clause. */
    @Nullable
    Sentence validity(Term term) {
        var validity = term.header().validity();
        var clause = term.clauses().isEmpty()
                ? null
                : voice.charter().clauses().get(term.clauses().getFirst());
        boolean papers = clause != null && validity.equals(voice.charter().validity(clause));
        var said = papers && term.on(voice.on()) != Answer.UNKNOWN || term instanceof Life
                ? List.<String>of()
                : lexicon.dates().validity(validity);
        return said.isEmpty() ? null : Explainer.joined(said);
    }

    Set<Doubt> doubts(Term term, boolean unknown, boolean secondHand) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (term.on(voice.on()) == Answer.UNKNOWN) {
            doubts.add(Doubt.DATE);
        }
        if (unknown) {
            doubts.add(Doubt.UNKNOWN);
        }
        if (secondHand) {
            doubts.add(Doubt.SECOND_HAND);
        }
        if (!term.header().conflicts().isEmpty()) {
            doubts.add(Doubt.CONFLICT);
        }
        if (term.header().reading() != null) {
            doubts.add(Doubt.READING);
        }
        return doubts;
    }
}
