package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Lead;
import se.radslag.charter.terms.Life;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.SetUp;
import se.radslag.charter.terms.Term;
import se.radslag.charter.terms.Text;

/** Says what the sources do not give, and why: an unknown is a value, never a gap. */
final class UnknownWords {

    private final Voice voice;

    UnknownWords(Voice voice) {
        this.voice = voice;
    }

    List<String> say(Term term) {
        var sentences = new ArrayList<String>();
        term.header().unknown().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> sentences.add(say(term, entry.getKey(), entry.getValue())));
        switch (term) {
            case SetUp setUp
            when setUp.day() != null -> add(sentences, "set-up.on", setUp.day().why());
            case Life life
            when life.review() != null ->
                add(sentences, "life.review", life.review().why());
            case Power power
            when power.condition() != null && power.condition().day() != null ->
                add(sentences, "power.condition", power.condition().day().why());
            default -> {}
        }
        return sentences;
    }

    private void add(List<String> sentences, String key, @Nullable Text why) {
        if (why != null) {
            sentences.add(withLead("unknown." + key, why));
        }
    }

    private String say(Term term, String key, Text why) {
        if (isSaidAlready(term, key)) {
            return voice.own(why);
        }
        var ofKind = "unknown." + term.kindOfTerm().key() + "." + key;
        return withLead(voice.has(ofKind) ? ofKind : "unknown." + key, why);
    }

    private String withLead(String key, Text why) {
        return voice.unknown("unknown", why, voice.has(key) ? voice.say(key) : voice.say("unknown.something"));
    }

    /** Where the term's own sentence is that it is not known, only the reason is left to say. */
    private static boolean isSaidAlready(Term term, String key) {
        return switch (term) {
            case Power power -> key.equals("by") && power.by() == null;
            case Lead ignored -> List.of("days", "weeks", "months").contains(key);
            case Limit ignored -> key.equals("substitutes");
            case Pot ignored -> key.equals("base");
            default -> false;
        };
    }
}
