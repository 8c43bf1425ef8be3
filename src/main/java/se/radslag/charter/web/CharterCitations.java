package se.radslag.charter.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Origin;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Citations;
import se.radslag.platform.web.Crumb;

/** Names the clause that a rule cites, and where it can be read. */
@Component
public class CharterCitations implements Citations {

    /** A paragraph (stycke), a bullet (punkt) or a proposed decision (att-sats) with its number, or the table. */
    private static final Pattern PART = Pattern.compile("(s|p|att|not)(\\d+)|(tabell)");

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

    /** The paper's name with the clause's number: Överenskommelsen 2.2, punkt 1. */
    public static String name(Charter charter, String id, Language language) {
        int slash = id.indexOf('/');
        var paper = charter.papers().get(slash < 0 ? id : id.substring(0, slash));
        var title = paper == null ? id : paper.called().in(language.tag());
        return slash < 0 ? title : title + " " + number(id.substring(slash + 1), language);
    }

    /** A clause's number for people: {@code 2.2/p1} is 2.2, punkt 1. */
    public static String number(String number, Language language) {
        var texts = Texts.in(language);
        return Arrays.stream(number.split("/", -1))
                .map(part -> {
                    var known = PART.matcher(part);
                    return known.matches() ? said(known, texts) : part;
                })
                .collect(Collectors.joining(", "));
    }

    private static String said(Matcher part, Texts texts) {
        return part.group(3) == null
                ? texts.say("charter.part." + part.group(1), part.group(2))
                : texts.say("charter.part.table");
    }
}
