package se.radslag.people.inventory.web;

import static se.radslag.platform.web.form.Question.choice;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingRules;
import se.radslag.people.inventory.Review;
import se.radslag.people.inventory.Review.Outcome;
import se.radslag.people.inventory.web.ReviewPage.Current;
import se.radslag.platform.web.form.Field;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Asks what becomes of one network in a round of review, beside what is known of it. */
@Component
class JudgingForm {

    private final Gaps gaps;

    JudgingForm(Gaps gaps) {
        this.gaps = gaps;
    }

    Current of(ListingWords words, Review review, Listing listing, Actor actor, Typed typed, Trouble trouble) {
        var scene = words.scene();
        var found = review.of(listing.id());
        if (trouble.equals(Trouble.NONE)) {
            found.ifPresent(each -> typed.suggest("outcome", each.outcome())
                    .suggest("motive", each.motive())
                    .suggest("into", each.into()));
        }
        var hidden = new LinkedHashMap<String, String>();
        hidden.put("n", listing.slug());
        hidden.put("seen", found.map(each -> each.id().toString()).orElse(""));
        return new Current(
                words.name(listing),
                words.path(listing),
                new ListingFactsList(words).of(listing),
                gaps.of(words, listing),
                ListingRules.mayKeep(actor, scene.charter(), listing, scene.day()),
                hidden,
                fields(words, review, listing, typed),
                scene.path() + "/w/people/listing?slug=" + listing.slug());
    }

    private static List<Field> fields(ListingWords words, Review review, Listing listing, Typed typed) {
        var scene = words.scene();
        var outcomes = Stream.of(Outcome.values())
                .map(each -> new Option(each.name(), scene.say("people-inventory.outcome.choose." + each)))
                .toList();
        var others = new ArrayList<Option>();
        ReviewRows.listings(words, review).stream()
                .filter(each -> !each.equals(listing))
                .filter(each -> review.of(each.id())
                        .map(one -> one.outcome() == Outcome.KEEP)
                        .orElse(true))
                .forEach(each ->
                        others.add(new Option(Objects.requireNonNull(each.id()).toString(), words.name(each))));
        return new Form(new FormWords(scene.texts(), "people-inventory.judge"), typed)
                .asks(choice("outcome", outcomes), list("into", others).optional(), longText("motive"))
                .fields();
    }
}
