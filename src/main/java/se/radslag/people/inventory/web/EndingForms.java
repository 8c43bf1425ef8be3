package se.radslag.people.inventory.web;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;
import static se.radslag.platform.web.form.Question.text;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Answer;
import se.radslag.people.inventory.Commissioners;
import se.radslag.people.inventory.Listing;
import se.radslag.people.web.Judgements;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The short forms of what can happen to a listing: it is given a body to support, reports, ends or goes on after all. */
@Component
class EndingForms {

    private final Judgements judgements;

    EndingForms(Judgements judgements) {
        this.judgements = judgements;
    }

    FormPage support(ListingWords words, Listing listing, Typed typed, Trouble trouble) {
        var scene = words.scene();
        var forums = scene.charter().bodies().values().stream()
                .filter(body -> !body.isOutside() && body.existence().on(scene.day()) != Answer.NO)
                .map(body -> body.id())
                .filter(id -> !id.equals(listing.body()))
                .toList();
        return form(words, listing, "support", typed, trouble)
                .before("document")
                .asks(
                        list("forum", ListingForms.options(forums, scene::name)),
                        text("document").longest(300),
                        list("decided-by", ListingForms.options(Commissioners.all(scene.charter()), words::someone))
                                .optional(),
                        day("from"),
                        day("last").optional())
                .sentTo(scene.path() + "/w/people/support");
    }

    FormPage report(ListingWords words, Listing listing, Typed typed, Trouble trouble) {
        return form(words, listing, "report", typed, trouble)
                .before("close")
                .asks(
                        day("delivered"),
                        text("received-by").longest(200),
                        text("document").longest(300))
                .sentTo(words.scene().path() + "/w/people/final-report");
    }

    FormPage end(ListingWords words, Listing listing, Typed typed, Trouble trouble) {
        return form(words, listing, "end", typed, trouble)
                .before("stays")
                .asks(day("last"), longText("motive"))
                .sentTo(words.scene().path() + "/w/people/listing-end");
    }

    FormPage reopen(ListingWords words, Listing listing, Typed typed, Trouble trouble) {
        return form(words, listing, "reopen", typed, trouble)
                .before("stays")
                .sentTo(words.scene().path() + "/w/people/listing-reopening");
    }

    private Form form(ListingWords words, Listing listing, String noun, Typed typed, Trouble trouble) {
        var scene = words.scene();
        return new Form(new FormWords(scene.texts(), "people-inventory." + noun, "people-inventory.form"), typed)
                .under(List.of(scene.front(), words.list(listing.kind()), ListingActs.crumb(words, listing)))
                .title(words.name(listing))
                .hidden("slug", listing.slug())
                .refused(judgements.refused(scene, trouble));
    }
}
