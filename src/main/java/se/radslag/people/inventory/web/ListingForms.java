package se.radslag.people.inventory.web;

import static se.radslag.platform.web.form.Question.amount;
import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;
import static se.radslag.platform.web.form.Question.text;
import static se.radslag.platform.web.form.Question.tick;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.people.inventory.Commissioners;
import se.radslag.people.inventory.InventoryLookup;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.Particulars;
import se.radslag.people.inventory.Particulars.Initiative;
import se.radslag.people.inventory.Particulars.Lasting;
import se.radslag.people.inventory.Purpose;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Question;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The form in which is said what is so of a network, group, project, arena or earlier organisation. */
@Component
class ListingForms {

    private static final int FEWEST_TOPICS = 2;

    private final InventoryLookup inventories;
    private final Judgements judgements;

    ListingForms(InventoryLookup inventories, Judgements judgements) {
        this.inventories = inventories;
        this.judgements = judgements;
    }

    ListingWords words(Scene scene) {
        return new ListingWords(scene, inventories.of(scene.charter()));
    }

    /** Fills an empty form with what is said now. */
    void begin(ListingWords words, Listing listing, Typed typed) {
        var said = words.of(listing);
        typed.suggest("name", said.called().swedish())
                .suggest("english", said.called().english())
                .suggest("commissioner", said.commission().by())
                .suggest("commission", said.commission().words())
                .suggest("lasting", said.lasting())
                .suggest("lead", said.lead())
                .suggest("admin", said.admin())
                .suggest("prioritised", said.prioritised() ? "on" : null)
                .suggest("from", said.from())
                .suggest("last", said.lastDay())
                .suggest("contact", said.contact())
                .suggest("source", said.source());
        said.purposes().forEach(each -> typed.suggest("purpose-" + each, "on"));
        for (int i = 0; i < said.topics().size(); i++) {
            typed.suggest("topic-" + (i + 1), said.topics().get(i));
        }
        begin(said.undertaking(), typed);
    }

    private static void begin(Particulars.Undertaking undertaking, Typed typed) {
        typed.suggest("assignment", undertaking.assignment())
                .suggest("organisation", undertaking.organisation())
                .suggest("conditions", undertaking.conditions())
                .suggest("initiative", undertaking.initiative())
                .suggest("funder", undertaking.funder())
                .suggest("kronor", undertaking.kronor());
    }

    FormPage of(ListingWords words, Listing listing, Typed typed, Trouble trouble) {
        var scene = words.scene();
        boolean isNew = listing.slug().isEmpty();
        var form = new se.radslag.platform.web.form.Form(
                new se.radslag.platform.web.form.FormWords(
                        scene.texts(),
                        isNew ? "people-inventory.new" : "people-inventory.change",
                        "people-inventory.form"),
                typed);
        return form.under(List.of(scene.front(), words.list(listing.kind())))
                .under(isNew ? List.of() : List.of(ListingActs.crumb(words, listing)))
                .title(isNew ? words.kind(listing).toLowerCase(scene.language().locale()) : words.name(listing))
                .before("stays")
                .before(listing.body() == null ? "name" : "body")
                .hidden("kind", listing.kind())
                .hidden("slug", listing.slug())
                .hidden("seen", listing.number())
                .asks(questions(words, listing, typed))
                .refused(judgements.refused(scene, trouble))
                .changed(trouble.changed() ? new Conflict("", new Differences(words).now(listing)) : null)
                .sentTo(scene.path() + "/w/people/listing");
    }

    private static List<Question> questions(ListingWords words, Listing listing, Typed typed) {
        var asks = new ArrayList<Question>();
        if (listing.body() == null) {
            asks.add(text("name").longest(200));
            asks.add(text("english").longest(200).optional());
        }
        switch (listing.kind()) {
            case NETWORK, COUNCIL -> network(words, asks);
            case WORKING_GROUP -> group(words, asks);
            case PROJECT -> project(words, asks);
            case ARENA -> asks.add(party(words, "admin").called(words.scene().say("people-inventory.column.held-by")));
            case EARLIER -> {}
        }
        if (listing.kind() != ListingKind.EARLIER) {
            topics(words, typed, asks);
            asks.add(text("contact").longest(200).optional());
        }
        asks.add(text("source").optional());
        asks.add(day("from").optional());
        asks.add(
                listing.kind() == ListingKind.WORKING_GROUP && listing.body() == null
                        ? day("last")
                        : day("last").optional());
        if (listing.body() == null && !listing.slug().isEmpty()) {
            asks.add(list("body", bodies(words, listing)).optional());
        }
        return asks;
    }

    private static void network(ListingWords words, List<Question> asks) {
        commission(words, asks);
        Stream.of(Purpose.values())
                .forEach(each -> asks.add(tick("purpose-" + each)
                        .called(words.scene().say("people-inventory.form.purpose", words.purpose(each)))));
        asks.add(list("lasting", options(words, "lasting", Lasting.values())).optional());
        asks.add(party(words, "lead"));
        asks.add(party(words, "admin"));
        asks.add(tick("prioritised"));
    }

    private static void group(ListingWords words, List<Question> asks) {
        commission(words, asks);
        asks.add(longText("assignment").longest(2000).optional());
        asks.add(party(words, "admin"));
    }

    private static void project(ListingWords words, List<Question> asks) {
        commission(words, asks);
        asks.add(longText("assignment").longest(2000));
        asks.add(longText("organisation").longest(2000));
        asks.add(longText("conditions").longest(2000).optional());
        asks.add(list("initiative", options(words, "initiative", Initiative.values()))
                .optional());
        asks.add(text("funder").longest(200).optional());
        asks.add(amount("kronor").optional());
        asks.add(party(words, "lead"));
        asks.add(party(words, "admin"));
    }

    private static void commission(ListingWords words, List<Question> asks) {
        asks.add(list("commissioner", options(Commissioners.all(words.scene().charter()), words::someone))
                .optional());
        asks.add(text("commission").longest(200).optional());
    }

    private static void topics(ListingWords words, Typed typed, List<Question> asks) {
        var topics = options(words.scene().charter().topics().keySet(), words.scene()::name);
        long given = typed.fields().stream()
                .filter(field -> field.startsWith("topic-") && !typed.raw(field).isEmpty())
                .count();
        for (int i = 1; i <= Math.max(FEWEST_TOPICS, given + 1); i++) {
            asks.add(list("topic-" + i, topics)
                    .called(words.scene().say("people-inventory.form.topic", String.valueOf(i)))
                    .optional());
        }
    }

    private static Question party(ListingWords words, String id) {
        return list(id, options(words.scene().charter().parties().keySet(), words.scene()::name))
                .optional();
    }

    /** Bodies of the same sort that nobody has listed: what is listed may have been founded since. */
    private static List<Option> bodies(ListingWords words, Listing listing) {
        return options(
                words.inventory().all().stream()
                        .filter(each -> each.id() == null
                                && each.kind().path().equals(listing.kind().path()))
                        .map(each -> Objects.requireNonNull(each.body()))
                        .toList(),
                words.scene()::name);
    }

    private static List<Option> options(ListingWords words, String what, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(each -> new Option(each.name(), words.scene().say("people-inventory." + what + "." + each)))
                .toList();
    }

    static List<Option> options(Iterable<String> ids, Function<String, String> name) {
        var options = new ArrayList<Option>();
        ids.forEach(id -> options.add(new Option(id, name.apply(id))));
        return options;
    }

    /** What a listing that is not there yet is filled in as. */
    static Listing empty(ListingKind kind) {
        return new Listing(null, kind, "", null, List.of(), null, List.of(), null, List.of());
    }

    static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
