package se.radslag.people.inventory.web;

import static se.radslag.platform.web.form.Question.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.people.inventory.InventoryLookup;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.Particulars;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The form in which is said what is so of a network, group, project, arena or earlier organisation. */
@Component
class ListingForms {

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
        var form = new Form(
                new FormWords(
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
                .asks(ListingQuestions.of(words, listing, typed))
                .refused(judgements.refused(scene, trouble))
                .changed(trouble.changed() ? new Conflict("", new Differences(words).now(listing)) : null)
                .sentTo(scene.path() + "/w/people/listing");
    }

    static List<Option> options(Iterable<String> ids, Function<String, String> name) {
        var options = new ArrayList<Option>();
        ids.forEach(id -> options.add(new Option(id, name.apply(id))));
        return options;
    }

    /** What a form, or the link to it, is about: something that is written down. */
    static Listing written(ListingWords words, Typed typed) {
        return named(words, typed).filter(each -> each.id() != null).orElseThrow(NoSuchPage::new);
    }

    /** What a form, or the link to it, names by its address; the agreement alone may speak of it. */
    static Optional<Listing> named(ListingWords words, Typed typed) {
        return words.inventory().at(List.of(ListingKind.values()), typed.raw("slug"));
    }

    /** What a listing that is not there yet is filled in as. */
    static Listing empty(ListingKind kind) {
        return new Listing(null, kind, "", null, List.of(), null, List.of(), null, List.of());
    }

    static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
