package se.radslag.people.explain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.terms.Names;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Organ;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Says a verdict on who sits where in plain words: what is wrong, and who can mend it how. */
public final class RuleWords {

    private static final String WORD = "people.word.";

    private final Charter charter;
    private final LocalDate on;
    private final Language language;
    private final Texts texts;
    private final Explainer explainer;
    private final UnaryOperator<String> politicalParty;

    private RuleWords(Charter charter, LocalDate on, Language language, UnaryOperator<String> politicalParty) {
        this.charter = charter;
        this.on = on;
        this.language = language;
        this.texts = Texts.in(language);
        this.explainer = Explainer.of(charter, on, language);
        this.politicalParty = politicalParty;
    }

    /**
     * Words with the names in use on a date.
     *
     * @param politicalParty the name of a political party by its id
     */
    public static RuleWords of(Charter charter, LocalDate on, Language language, UnaryOperator<String> politicalParty) {
        return new RuleWords(charter, on, language, politicalParty);
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
                        words.put(name, value instanceof String id ? word(name, id, verdict.facts()) : value));
        return words;
    }

    private String word(String name, String id, Map<String, Object> facts) {
        if (id.isEmpty()) {
            return id;
        }
        return switch (name) {
            case "party", "body", "turn", "area" -> name(id);
            case "who" -> and(Arrays.stream(id.split(",")).map(this::name).toList());
            case "missing", "apart" ->
                and(Arrays.stream(id.split(",")).map(each -> sort(each, facts)).toList());
            case "largest", "leader" -> sort(id, facts);
            case "organ" -> organ(id);
            case "office" -> explainer.office(office(id)).text();
            case "post" -> post(id, facts);
            case "asked" -> asked(id);
            case "sort" -> texts.say(WORD + "substitutes." + id);
            default -> id;
        };
    }

    private String name(String id) {
        if (id.equals("all-parties")) {
            return texts.say(WORD + "all-parties");
        }
        if (id.contains(".")) {
            return organ(id);
        }
        var name = explainer.name(id).text();
        boolean isMany = charter.groups().containsKey(id);
        boolean isCommon = isMany && (language == Language.SV || name.startsWith("The "));
        return isCommon ? name.substring(0, 1).toLowerCase(language.locale()) + name.substring(1) : name;
    }

    /** A side, a party of the agreement, an area, or a political party. */
    private String sort(String id, Map<String, Object> facts) {
        var side = WORD + "side." + id.toLowerCase(java.util.Locale.ROOT);
        if (texts.has(side)) {
            return texts.say(side);
        }
        boolean ofTheCharter = !"POLITICAL_PARTY".equals(facts.get("each")) && charter.names(id) != null;
        return ofTheCharter ? name(id) : politicalParty.apply(id);
    }

    private String asked(String id) {
        for (var kind : List.of("side", "capacity")) {
            if (texts.has(WORD + kind + "." + id)) {
                return texts.say(WORD + kind + "." + id);
            }
        }
        return politicalParty.apply(id);
    }

    private String organ(String reference) {
        int dot = reference.indexOf('.');
        if (dot < 0) {
            return name(reference);
        }
        var party = reference.substring(0, dot).replace("each ", "");
        var organ = reference.substring(dot + 1);
        return charter.parties().values().stream()
                .filter(each -> party.equals(each.id()) || party.equals(each.group()))
                .map(each -> each.organs().get(organ))
                .filter(Objects::nonNull)
                .map(Organ::names)
                .filter(Objects::nonNull)
                .findFirst()
                .map(names -> small(inLanguage(names)))
                .orElse(organ);
    }

    private String inLanguage(Names names) {
        return names.on(on).text().in(language.tag());
    }

    private String post(String id, Map<String, Object> facts) {
        var body = facts.get("body") instanceof String of ? charter.bodies().get(of) : null;
        var names = body == null
                ? null
                : body.posts().stream()
                        .filter(post -> post.id().equals(id))
                        .map(post -> post.names())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (names != null) {
            return inLanguage(names);
        }
        return texts.has(WORD + "post." + id) ? texts.say(WORD + "post." + id) : id;
    }

    /** An office as charters write it: {@code ks.chair}, {@code region.rs.chair}, {@code director}. */
    private static Office office(String id) {
        var parts = id.split("\\.");
        return switch (parts.length) {
            case 1 -> new Office(null, null, parts[0]);
            case 2 -> new Office(null, parts[0], parts[1]);
            default -> new Office(parts[0], parts[1], parts[2]);
        };
    }

    private String and(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return texts.say(WORD + "and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    private String small(String name) {
        return language == Language.SV
                ? name.substring(0, 1).toLowerCase(language.locale()) + name.substring(1)
                : "the " + name;
    }

    private String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(language.locale()) + sentence.substring(1);
    }
}
