package se.radslag.charter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.file.CharterFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Writes a founding decision as a piece of a charter file: a paper, its clauses and the body they found. */
final class FoundingText {

    private final Charter charter;
    private final Founding founding;
    private final String paper;
    private final String decision;

    private FoundingText(Charter charter, String body, Founding founding) {
        this.charter = charter;
        this.founding = founding;
        this.paper = "beslut-" + body;
        this.decision = paper + "/beslut";
    }

    static String of(Charter charter, String body, Founding founding) {
        var text = new FoundingText(charter, body, founding);
        return CharterFile.fragment(map(
                "papers", map(text.paper, text.paper()),
                "clauses", text.clauses(),
                "bodies", map(body, text.body())));
    }

    private Map<String, Object> paper() {
        return map(
                "kind", "decision",
                "status", "adopted",
                "title", title("charter-founding.paper"),
                "from", founding.decidedOn(),
                "registry", founding.registry());
    }

    private Map<String, String> title(String key) {
        return titles(key, founding.name(), founding.english());
    }

    static Map<String, String> titles(String key, String name, @Nullable String english) {
        var titles = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            titles.put(
                    language.tag(),
                    Texts.in(language).say(key, language == Language.EN && english != null ? english : name));
        }
        return titles;
    }

    private Map<String, Object> clauses() {
        var clauses = map(decision, decision(charter, founding.wording(), founding.section(), founding.motive()));
        if (founding.assignment() != null) {
            clauses.put(paper + "/uppdrag", founding.assignment());
        }
        int number = 0;
        for (var words : founding.further().values()) {
            clauses.put(paper + "/" + ++number, words);
        }
        return clauses;
    }

    /** The clause of a decision: its own words, else that it was retold when it was written down. */
    static Map<String, Object> decision(
            Charter charter, @Nullable String wording, @Nullable String section, @Nullable String motive) {
        var language = Language.of(charter.language().equals("sv") ? "sv" : "en");
        var retold = Texts.in(language)
                .say("charter-founding.retold", section == null ? "" : section)
                .strip();
        return map(
                "text", wording == null ? retold : wording,
                "language", wording == null ? language.tag() : null,
                "motive", motive);
    }

    private Map<String, Object> body() {
        return map(
                "kind", founding.kind().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "names", names(),
                "life", life(),
                "set-up", map("by", founding.by(), "on", founding.decidedOn(), "clause", decision),
                "remit", remit(),
                "relations", relations(),
                "seats", seats(),
                "expects", meetings(),
                "record", record());
    }

    private Map<String, Object> names() {
        return map("sv", founding.name(), "en", founding.english());
    }

    private Map<String, Object> life() {
        var life = founding.life();
        return map(
                "from", life.from() == null ? founding.decidedOn() : life.from(),
                "until", life.until() == null ? "further-notice" : life.until(),
                "review", life.review(),
                "trial", life.ending() == Founding.Ending.TRIAL ? true : null,
                "clause", decision);
    }

    private @Nullable List<Object> remit() {
        var statements = new ArrayList<>();
        if (founding.assignment() != null) {
            statements.add(map(
                    "text",
                    founding.assignment(),
                    "topics",
                    founding.topics().isEmpty() ? null : founding.topics(),
                    "clause",
                    paper + "/uppdrag"));
        }
        int number = 0;
        for (var further : founding.further().entrySet()) {
            statements.add(map("text", further.getValue(), "clause", paper + "/" + ++number));
        }
        return statements.isEmpty() ? null : statements;
    }

    private @Nullable List<Object> relations() {
        var links = founding.links();
        var relations = new ArrayList<>();
        if (!links.preparesFor().isEmpty()) {
            relations.add(map("prepares-for", links.preparesFor(), "clause", decision));
        }
        if (!links.supports().isEmpty()) {
            relations.add(map("supports", links.supports(), "clause", decision));
        }
        if (links.commissionedBy() != null) {
            relations.add(map("commissioned-by", links.commissionedBy(), "clause", decision));
        }
        return relations.isEmpty() ? null : relations;
    }

    private @Nullable Object seats() {
        var seats = new ArrayList<>();
        for (var row : founding.composition()) {
            seats.add(map(
                    "id",
                    "plats-" + (seats.size() + 1),
                    "for",
                    row.parties(),
                    "count",
                    count(row),
                    "who",
                    row.kind() == null ? null : map("kind", word(row.kind())),
                    "filled",
                    "named",
                    "substitutes",
                    row.substitutes() == null ? null : word(row.substitutes()),
                    "clause",
                    decision));
        }
        return seats.isEmpty() ? null : seats;
    }

    private static @Nullable Object count(Founding.Membership row) {
        if (row.min() != null && row.min().equals(row.max())) {
            return row.min();
        }
        return row.min() == null && row.max() == null ? null : map("min", row.min(), "max", row.max());
    }

    private @Nullable Object meetings() {
        var meetings = founding.form().meetings();
        return meetings == null ? null : map("what", "meeting", "min", meetings, "per", "year", "clause", decision);
    }

    private @Nullable Object record() {
        var form = founding.form().record();
        return form == null ? null : map("form", word(form), "clause", decision);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A map in the order given, without what is absent. */
    static Map<String, Object> map(@Nullable Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            var value = keysAndValues[i + 1];
            if (value != null) {
                map.put(String.valueOf(keysAndValues[i]), value instanceof LocalDate day ? day.toString() : value);
            }
        }
        return map;
    }
}
