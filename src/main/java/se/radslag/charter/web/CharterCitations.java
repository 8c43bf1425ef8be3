package se.radslag.charter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Origin;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Citations;
import se.radslag.platform.web.Crumb;

/** Names the clause that a rule cites, and where it can be read. */
@Component
class CharterCitations implements Citations {

    private final CharterLookup charters;

    CharterCitations(CharterLookup charters) {
        this.charters = charters;
    }

    @Override
    public Optional<Crumb> clause(Origin origin, String id, Language language) {
        return charters.current(origin.structure())
                .map(charter ->
                        new Crumb(name(charter, id, language), "/" + origin.structure() + "/avtal/klausuler/" + id));
    }

    /** The paper's title with the clause's number: Överenskommelse om samverkan, 2.2 p1. */
    static String name(Charter charter, String id, Language language) {
        int slash = id.indexOf('/');
        var paper = charter.papers().get(slash < 0 ? id : id.substring(0, slash));
        var title = paper == null || paper.title() == null ? id : paper.title().in(language.tag());
        return slash < 0 ? title : title + ", " + id.substring(slash + 1).replace('/', ' ');
    }
}
