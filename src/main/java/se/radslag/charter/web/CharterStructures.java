package se.radslag.charter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.StructureId;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.StructureCard;
import se.radslag.platform.web.Structures;

/** Tells the start page and every page's head which structures there are. */
@Component
class CharterStructures implements Structures {

    private final CharterLookup charters;

    CharterStructures(CharterLookup charters) {
        this.charters = charters;
    }

    @Override
    public List<StructureCard> all(Language language) {
        return charters.all().stream().map(charter -> card(charter, language)).toList();
    }

    @Override
    public Optional<StructureCard> named(StructureId id, Language language) {
        return charters.current(id).map(charter -> card(charter, language));
    }

    private static StructureCard card(Charter charter, Language language) {
        var texts = Texts.in(language);
        var forms = Forms.in(language);
        var about = charter.about();
        return new StructureCard(
                charter.origin().structure(),
                charter.title().in(language.tag()),
                about == null ? "" : about.text().in(language.tag()),
                List.of(
                        new Fact(
                                texts.say("charter.card.parties"),
                                forms.number(charter.parties().size())),
                        new Fact(texts.say("charter.card.bodies"), forms.number(ownBodies(charter))),
                        new Fact(
                                texts.say("charter.card.clauses"),
                                forms.number(charter.clauses().size()))));
    }

    private static long ownBodies(Charter charter) {
        return charter.bodies().values().stream()
                .filter(body -> !body.isOutside())
                .count();
    }
}
