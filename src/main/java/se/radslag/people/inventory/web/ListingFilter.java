package se.radslag.people.inventory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Answer;
import se.radslag.people.inventory.Inventory;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.Particulars.Initiative;
import se.radslag.people.inventory.Particulars.Lasting;
import se.radslag.people.inventory.web.ListingPage.Choice;
import se.radslag.people.inventory.web.ListingPage.Facet;

/**
 * What the reader asked for of one list; what is not asked is blank.
 *
 * @param values by the parameters of the address
 */
record ListingFilter(String register, Map<String, String> values) {

    /** The parameters that narrow a list down, in the order of the form. */
    private static final List<String> PARAMETERS = List.of(
            "namn", "slag", "syfte", "tid", "part", "forum", "fraga", "ursprung", "prioriterat", "brist", "visa");

    private static final String YES = "ja";

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

    /** The facets that this list has something to choose in. */
    List<Facet> facets(ListingWords words) {
        var scene = words.scene();
        var all = words.inventory().all().stream()
                .filter(each -> each.kind().path().equals(register))
                .toList();
        return Stream.of(
                        facet(
                                words,
                                "slag",
                                all,
                                each -> Stream.of(each.kind()),
                                kind -> scene.say("people-inventory.kind." + kind)),
                        facet(
                                words,
                                "syfte",
                                all,
                                each -> words.of(each).purposes().stream().sorted(),
                                words::purpose),
                        facet(
                                words,
                                "tid",
                                all,
                                each -> Stream.ofNullable(words.of(each).lasting()),
                                (Lasting each) -> scene.say("people-inventory.lasting." + each)),
                        facet(
                                words,
                                "part",
                                all,
                                each -> Stream.concat(
                                        Stream.ofNullable(words.admin(each)),
                                        Stream.ofNullable(words.of(each).lead())),
                                words::party),
                        facet(words, "forum", all, each -> words.supported(each).stream(), scene::name),
                        facet(
                                words,
                                "fraga",
                                all,
                                each -> words.inventory().topics(each, scene.day()).stream(),
                                scene::name),
                        facet(
                                words,
                                "ursprung",
                                all,
                                each -> Stream.ofNullable(
                                        words.of(each).undertaking().initiative()),
                                (Initiative each) -> scene.say("people-inventory.initiative." + each)),
                        yes(
                                words,
                                "prioriterat",
                                all.stream().anyMatch(each -> words.of(each).prioritised())),
                        visa(words))
                .filter(facet -> facet.choices().size() > 1
                        || facet.id().equals("prioriterat") && !facet.choices().isEmpty())
                .toList();
    }

    private <T> Facet facet(
            ListingWords words,
            String id,
            List<Listing> all,
            Function<Listing, Stream<T>> values,
            Function<T, String> text) {
        var choices = all.stream()
                .flatMap(values)
                .distinct()
                .map(value -> new Choice(
                        value.toString(), text.apply(value), value.toString().equals(of(id))))
                .sorted(java.util.Comparator.comparing(Choice::text))
                .toList();
        return new Facet(id, words.scene().say("people-inventory.facet." + id), all(words), choices);
    }

    private Facet yes(ListingWords words, String id, boolean any) {
        var choices = any
                ? List.of(new Choice(
                        YES, words.scene().say("people-inventory.facet." + id + ".only"), of(id).equals(YES)))
                : List.<Choice>of();
        return new Facet(id, words.scene().say("people-inventory.facet." + id), all(words), choices);
    }

    private Facet visa(ListingWords words) {
        var scene = words.scene();
        return new Facet(
                "visa",
                scene.say("people-inventory.facet.visa"),
                scene.say("people-inventory.facet.visa.now"),
                Stream.of("avslutade", "alla")
                        .map(value -> new Choice(
                                value, scene.say("people-inventory.facet.visa." + value), value.equals(of("visa"))))
                        .toList());
    }

    private static String all(ListingWords words) {
        return words.scene().say("people-inventory.facet.all");
    }

    /** What is asked, as part of an address. */
    String query(ListingWords words) {
        var asked = PARAMETERS.stream()
                .filter(each -> !of(each).isEmpty())
                .map(each -> each + "=" + URLEncoder.encode(of(each), StandardCharsets.UTF_8));
        var day = words.scene().onDay().isToday()
                ? Stream.<String>of()
                : Stream.of("datum=" + words.scene().day());
        return Stream.concat(asked, day).collect(Collectors.joining("&"));
    }
}
