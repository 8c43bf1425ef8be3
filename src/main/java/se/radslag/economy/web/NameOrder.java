package se.radslag.economy.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.radslag.platform.text.Alphabet;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Crumb;

/**
 * Puts links in the order of their names, as the reader's language has it. There may be hundreds, and the same ones come
 * again and again: their order is found once.
 */
final class NameOrder {

    private record Asked(Language language, List<Crumb> links) {}

    /** So many orders are kept; then it begins anew. */
    private static final int MOST = 200;

    private static final Map<Asked, List<Crumb>> ORDERS = new ConcurrentHashMap<>();

    private NameOrder() {}

    static List<Crumb> of(Stream<Crumb> links, Language language) {
        if (ORDERS.size() > MOST) {
            ORDERS.clear();
        }
        return ORDERS.computeIfAbsent(new Asked(language, links.toList()), NameOrder::sorted);
    }

    private static List<Crumb> sorted(Asked asked) {
        return asked.links.stream()
                .sorted(Alphabet.of(asked.language).by(Crumb::text))
                .toList();
    }
}
