package se.radslag.people.inventory.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.Particulars.Initiative;
import se.radslag.people.inventory.Particulars.Lasting;
import se.radslag.people.inventory.web.ListingPage.Choice;
import se.radslag.people.inventory.web.ListingPage.Facet;
import se.radslag.platform.text.Alphabet;

/** What a list can be narrowed down by: the facets in which it has something to choose. */
record ListingFacets(ListingFilter filter, ListingWords words) {

    private static final String YES = "ja";

    /** The facets that this list has something to choose in. */
    List<Facet> all() {
        var scene = words.scene();
        var all = words.inventory().all().stream()
                .filter(each -> each.kind().path().equals(filter.register()))
                .toList();
        return Stream.of(
                        kinds(all),
                        purposes(all),
                        lasting(all),
                        parties(all),
                        facet("forum", all, each -> words.supported(each).stream(), scene::name),
                        facet("fraga", all, each -> words.inventory().topics(each, scene.day()).stream(), scene::name),
                        origins(all),
                        yes(
                                "prioriterat",
                                all.stream().anyMatch(each -> words.of(each).prioritised())),
                        visa())
                .filter(facet -> facet.choices().size() > 1
                        || facet.id().equals("prioriterat") && !facet.choices().isEmpty())
                .toList();
    }

    private Facet kinds(List<Listing> all) {
        return facet(
                "slag",
                all,
                each -> Stream.of(each.kind()),
                kind -> words.scene().say("people-inventory.kind." + kind));
    }

    private Facet purposes(List<Listing> all) {
        return facet("syfte", all, each -> words.of(each).purposes().stream().sorted(), words::purpose);
    }

    private Facet lasting(List<Listing> all) {
        return facet(
                "tid",
                all,
                each -> Stream.ofNullable(words.of(each).lasting()),
                (Lasting each) -> words.scene().say("people-inventory.lasting." + each));
    }

    /** The party that administers, and the one that leads. */
    private Facet parties(List<Listing> all) {
        return facet(
                "part",
                all,
                each -> Stream.concat(
                        Stream.ofNullable(words.admin(each)),
                        Stream.ofNullable(words.of(each).lead())),
                words::party);
    }

    private Facet origins(List<Listing> all) {
        return facet(
                "ursprung",
                all,
                each -> Stream.ofNullable(words.of(each).undertaking().initiative()),
                (Initiative each) -> words.scene().say("people-inventory.initiative." + each));
    }

    private <T> Facet facet(
            String id, List<Listing> all, Function<Listing, Stream<T>> values, Function<T, String> text) {
        var choices = all.stream()
                .flatMap(values)
                .distinct()
                .map(value -> new Choice(
                        value.toString(), text.apply(value), value.toString().equals(filter.of(id))))
                .sorted(Alphabet.of(words.scene().language()).by(Choice::text))
                .toList();
        return new Facet(id, words.scene().say("people-inventory.facet." + id), any(), choices);
    }

    private Facet yes(String id, boolean any) {
        var choices = any
                ? List.of(new Choice(
                        YES,
                        words.scene().say("people-inventory.facet." + id + ".only"),
                        filter.of(id).equals(YES)))
                : List.<Choice>of();
        return new Facet(id, words.scene().say("people-inventory.facet." + id), any(), choices);
    }

    private Facet visa() {
        var scene = words.scene();
        return new Facet(
                "visa",
                scene.say("people-inventory.facet.visa"),
                scene.say("people-inventory.facet.visa.now"),
                Stream.of("avslutade", "alla")
                        .map(value -> new Choice(
                                value,
                                scene.say("people-inventory.facet.visa." + value),
                                value.equals(filter.of("visa"))))
                        .toList());
    }

    private String any() {
        return words.scene().say("people-inventory.facet.all");
    }
}
