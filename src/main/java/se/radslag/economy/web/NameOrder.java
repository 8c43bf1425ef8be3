package se.radslag.economy.web;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import se.radslag.economy.ledger.CostLedger;
import se.radslag.platform.text.Alphabet;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Crumb;

/**
 * Puts links in the order of their names, as the reader's language has it. There may be hundreds, and as long as a ledger
 * is read the same ones come again and again: their order is found once.
 */
final class NameOrder {

    private record Asked(Language language, int year, List<String> parties) {}

    private static final Map<CostLedger, Map<Asked, List<Crumb>>> ORDERS =
            Collections.synchronizedMap(new WeakHashMap<>());

    private NameOrder() {}

    /** The parties of a ledger by what they are called in a year. */
    static List<Crumb> of(
            CostLedger ledger, Language language, int year, Collection<String> parties, Function<String, String> name) {
        return ORDERS.computeIfAbsent(ledger, each -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        new Asked(language, year, List.copyOf(parties)),
                        asked -> of(asked.parties.stream().map(id -> new Crumb(name.apply(id), id)), language));
    }

    static List<Crumb> of(Stream<Crumb> links, Language language) {
        return links.sorted(Alphabet.of(language).by(Crumb::text)).toList();
    }
}
