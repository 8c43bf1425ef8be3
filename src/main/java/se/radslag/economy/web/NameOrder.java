package se.radslag.economy.web;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Crumb;

/** Puts links in the order of their names, as the reader's language has it; each name is looked into once, since there may be hundreds. */
final class NameOrder {

    private record Keyed(CollationKey key, Crumb link) {}

    private NameOrder() {}

    static List<Crumb> of(Stream<Crumb> links, Language language) {
        var collator = Collator.getInstance(language.locale());
        return links.map(link -> new Keyed(collator.getCollationKey(link.text()), link))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::link)
                .toList();
    }
}
