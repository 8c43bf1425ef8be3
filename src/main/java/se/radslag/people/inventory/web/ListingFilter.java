package se.radslag.people.inventory.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Answer;
import se.radslag.people.inventory.Inventory;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Query;

/**
 * What the reader asked for of one list; what is not asked is blank.
 *
 * @param values by the parameters of the address
 */
record ListingFilter(String register, Map<String, String> values) {

    /** The parameters that narrow a list down, in the order of the form. */
    private static final List<String> PARAMETERS = List.of(
            "namn", "slag", "syfte", "tid", "part", "forum", "fraga", "ursprung", "prioriterat", "brist", "visa");

    String of(String parameter) {
        return values.getOrDefault(parameter, "").strip();
    }

    int page() {
        return of("sida").matches("[0-9]{1,6}") ? Integer.parseInt(of("sida")) : 1;
    }

    List<Listing> of(ListingWords words, Gaps gaps) {
        var wanted = of("namn").toLowerCase(Locale.ROOT);
        return words.inventory().all().stream()
                .filter(each -> each.kind().path().equals(register))
                .filter(each -> isShown(words.inventory(), each, words))
                .filter(each -> words.name(each).toLowerCase(Locale.ROOT).contains(wanted))
                .filter(each -> is("slag", each.kind().name()))
                .filter(each ->
                        isAmong("syfte", words.of(each).purposes().stream().map(Enum::name)))
                .filter(each -> is("tid", name(words.of(each).lasting())))
                .filter(each -> isAmong(
                        "part",
                        Stream.of(name(words.admin(each)), name(words.of(each).lead()))))
                .filter(each -> isAmong("forum", words.supported(each).stream()))
                .filter(each -> isAmong(
                        "fraga", words.inventory().topics(each, words.scene().day()).stream()))
                .filter(each -> is("ursprung", name(words.of(each).undertaking().initiative())))
                .filter(each -> of("prioriterat").isEmpty() || words.of(each).prioritised())
                .filter(each -> of("brist").isEmpty() || !gaps.of(words, each).isEmpty())
                .sorted(words.byName())
                .toList();
    }

    /** What has ended is shown when it is asked for; of earlier organisations all. */
    private boolean isShown(Inventory inventory, Listing listing, ListingWords words) {
        boolean there = inventory.on(listing, words.scene().day()) != Answer.NO;
        return switch (of("visa")) {
            case "alla" -> true;
            case "avslutade" -> !there;
            default -> there || listing.kind() == ListingKind.EARLIER;
        };
    }

    private boolean is(String parameter, String value) {
        return of(parameter).isEmpty() || of(parameter).equals(value);
    }

    private boolean isAmong(String parameter, Stream<String> all) {
        return of(parameter).isEmpty() || all.anyMatch(of(parameter)::equals);
    }

    private static String name(@Nullable Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value == null ? "" : value.toString();
    }

    /** What is asked, as part of an address. */
    String query(ListingWords words) {
        var query = new Query();
        PARAMETERS.forEach(each -> query.with(each, of(each)));
        return query.with(OnDay.PARAMETER, words.scene().onDay().asked()).toString();
    }
}
