package se.radslag.people.explain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.terms.Names;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Organ;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Says the facts of a verdict: bodies, parties, organs and offices by their names instead of their ids. */
final class FactWords {

    private static final String WORD = "people.word.";

    private final Charter charter;
    private final LocalDate on;
    private final Language language;
    private final Texts texts;
    private final Explainer explainer;
    private final UnaryOperator<String> politicalParty;

    FactWords(Charter charter, LocalDate on, Language language, UnaryOperator<String> politicalParty) {
        this.charter = charter;
        this.on = on;
        this.language = language;
        this.texts = Texts.in(language);
        this.explainer = Explainer.of(charter, on, language);
        this.politicalParty = politicalParty;
    }

    /** What a fact is called, by what it is a fact of. */
    String word(String name, String id, Map<String, Object> facts) {
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
            case "office" -> explainer.office(Office.of(id)).text();
            case "post" -> post(id, facts);
            case "asked" -> asked(id);
            case "sort" -> texts.say(WORD + "substitutes." + id);
            default -> id;
        };
    }

    private String name(String id) {
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
        var side = WORD + "side." + id.toLowerCase(Locale.ROOT);
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
        return texts.has(WORD + "post." + id) ? texts.say(WORD + "post." + id) : id.replace('-', ' ');
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
}
