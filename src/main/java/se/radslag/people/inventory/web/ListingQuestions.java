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
import java.util.stream.Stream;
import se.radslag.people.inventory.Commissioners;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.Particulars.Initiative;
import se.radslag.people.inventory.Particulars.Lasting;
import se.radslag.people.inventory.Purpose;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Question;
import se.radslag.platform.web.form.Typed;

/** What is asked of a network, group, project, arena or earlier organisation: each sort has its own questions. */
final class ListingQuestions {

    private static final int FEWEST_TOPICS = 2;

    private ListingQuestions() {}

    static List<Question> of(ListingWords words, Listing listing, Typed typed) {
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
        asks.add(list(
                        "commissioner",
                        ListingForms.options(Commissioners.all(words.scene().charter()), words::someone))
                .optional());
        asks.add(text("commission").longest(200).optional());
    }

    private static void topics(ListingWords words, Typed typed, List<Question> asks) {
        var topics = ListingForms.options(words.scene().charter().topics().keySet(), words.scene()::name);
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
        return list(id, ListingForms.options(words.scene().charter().parties().keySet(), words.scene()::name))
                .optional();
    }

    /** Bodies of the same sort that nobody has listed: what is listed may have been founded since. */
    private static List<Option> bodies(ListingWords words, Listing listing) {
        return ListingForms.options(
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
}
