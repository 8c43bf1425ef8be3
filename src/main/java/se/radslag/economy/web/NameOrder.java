package se.radslag.economy.web;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Crumb;

/**
 * Puts links in the order of their names, as the reader's language has it. There may be hundreds, and they come again and
 * again: where a name stands is looked into once.
 */
final class NameOrder {

    private record Keyed(CollationKey key, Crumb link) {}

    private record Name(Language language, String text) {}

    /** So many names are kept; then it begins anew. */
    private static final int MOST = 10_000;

    private static final Map<Name, CollationKey> KEYS = new ConcurrentHashMap<>();

    private NameOrder() {}

    static List<Crumb> of(Stream<Crumb> links, Language language) {
        return links.map(link -> new Keyed(key(new Name(language, link.text())), link))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::link)
                .toList();
    }

    private static CollationKey key(Name name) {
        if (KEYS.size() > MOST) {
            KEYS.clear();
        }
        return KEYS.computeIfAbsent(
                name, each -> Collator.getInstance(each.language().locale()).getCollationKey(each.text()));
    }
}
