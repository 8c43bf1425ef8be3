package se.radslag.economy.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.radslag.charter.Charter;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Option;

/** The parties of an agreement to choose among, each by the last name that it is known to have. */
public final class PartyNames {

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private PartyNames() {}

    public static String last(Charter charter, String id, Language language) {
        return charter.name(id, LAST, language.tag());
    }

    public static List<Option> choice(Charter charter, Language language) {
        return choice(charter, charter.parties().keySet(), language);
    }

    /** Others that have names in the agreement, such as bodies, to choose among. */
    public static List<Option> choice(Charter charter, Collection<String> ids, Language language) {
        var names = ids.stream().map(id -> new Crumb(last(charter, id, language), id));
        return NameOrder.of(names, language).stream()
                .map(name -> new Option(name.path(), name.text()))
                .toList();
    }
}
