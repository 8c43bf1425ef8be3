package se.radslag.charter.web.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Text;
import se.radslag.charter.web.CharterCitations;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Fact;

/** The facts beside a clause: its paper, what it reports, when it holds, what replaced it. */
final class ClauseFacts {

    private final Charter charter;
    private final Language language;
    private final String root;
    private final Texts texts;

    ClauseFacts(Charter charter, Language language, String root) {
        this.charter = charter;
        this.language = language;
        this.root = root;
        this.texts = Texts.in(language);
    }

    List<Fact> of(Clause clause) {
        var facts = new ArrayList<Fact>();
        add(
                facts,
                "paper",
                CharterCitations.name(charter, clause.paper(), language),
                root + "?papper=" + clause.paper());
        var paper = charter.papers().get(clause.paper());
        if (paper != null) {
            add(facts, "status", texts.say("charter-clauses.status." + lower(paper.status())), null);
        }
        if (clause.reports() != null) {
            var isClause = charter.clauses().containsKey(clause.reports());
            add(
                    facts,
                    "reports",
                    CharterCitations.name(charter, clause.reports(), language),
                    isClause ? root + "/" + clause.reports() : null);
        }
        add(facts, "by", said(clause.by()), null);
        var validity = charter.validity(clause);
        add(facts, "from", day(validity.from()), null);
        add(facts, "until", day(validity.end()), null);
        if (clause.replacedBy() != null) {
            add(
                    facts,
                    "replaced-by",
                    CharterCitations.name(charter, clause.replacedBy(), language),
                    root + "/" + clause.replacedBy());
        }
        add(facts, "motive", said(clause.motive()), null);
        add(facts, "reading", said(clause.reading()), null);
        return facts;
    }

    private void add(List<Fact> facts, String name, @Nullable String value, @Nullable String path) {
        if (value != null) {
            facts.add(new Fact(texts.say("charter-clauses.fact." + name), value, path));
        }
    }

    private @Nullable String said(@Nullable Text text) {
        return text == null ? null : text.in(language.tag());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable String day(@Nullable Day day) {
        if (day == null) {
            return null;
        }
        var forms = Forms.in(language);
        if (day.earliest() == null || day.latest() == null) {
            var why = day.why();
            return texts.say("charter-clauses.day-unknown", why == null ? "" : why.in(language.tag()));
        }
        return day.isExact()
                ? forms.day(day.earliest())
                : texts.say("charter-clauses.day-between", forms.day(day.earliest()), forms.day(day.latest()));
    }
}
