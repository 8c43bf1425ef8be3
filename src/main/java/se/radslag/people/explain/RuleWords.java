package se.radslag.people.explain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Says a verdict on who sits where in plain words: what is wrong, and who can mend it how. */
public final class RuleWords {

    private final Language language;
    private final Texts texts;
    private final FactWords facts;

    private RuleWords(Language language, FactWords facts) {
        this.language = language;
        this.texts = Texts.in(language);
        this.facts = facts;
    }

    /**
     * Words with the names in use on a date.
     *
     * @param politicalParty the name of a political party by its id
     */
    public static RuleWords of(Charter charter, LocalDate on, Language language, UnaryOperator<String> politicalParty) {
        return new RuleWords(language, new FactWords(charter, on, language, politicalParty));
    }

    /** What a rule found, as a sentence or two. */
    public String say(Verdict verdict) {
        return capital(texts.say(key(verdict), words(verdict)));
    }

    /** What to do about it and whom to ask; null where there is nothing to do. */
    public @Nullable String remedy(Verdict verdict) {
        var key = key(verdict) + ".remedy";
        boolean isTold = !"".equals(verdict.facts().get("who"));
        return verdict.holds() != Answer.YES && isTold && texts.has(key)
                ? capital(texts.say(key, words(verdict)))
                : null;
    }

    private String key(Verdict verdict) {
        var untold = verdict.message() + ".untold";
        return switch (verdict.holds()) {
            case YES -> verdict.message() + ".met";
            case NO -> verdict.message();
            case UNKNOWN -> texts.has(untold) ? untold : "people.untold";
        };
    }

    /** The facts of a verdict with names in place of ids. */
    public Map<String, Object> words(Verdict verdict) {
        var words = new LinkedHashMap<String, Object>();
        verdict.facts()
                .forEach((name, value) ->
                        words.put(name, value instanceof String id ? facts.word(name, id, verdict.facts()) : value));
        return words;
    }

    private String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(language.locale()) + sentence.substring(1);
    }
}
