package se.radslag.people.inventory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Answer;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.Review;
import se.radslag.people.inventory.Review.Judgement;
import se.radslag.people.inventory.Review.Outcome;
import se.radslag.people.inventory.web.ReviewPage.Row;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/**
 * Lists what a round of review looks at, with what was found and what the agreement's own acts have still to do.
 *
 * @param isWork whether the reader judges
 * @param coordinates whether the reader carries out what was found
 */
record ReviewRows(ListingWords words, Review review, boolean isWork, boolean coordinates) {

    /** What a round looks at, by name. */
    static List<Listing> listings(ListingWords words, Review review) {
        return words.inventory().all().stream()
                .filter(each -> each.id() != null && review.listings().contains(each.id()))
                .sorted(words.byName())
                .toList();
    }

    Row of(Listing listing, @Nullable Listing current) {
        var found = review.of(listing.id());
        return new Row(
                words.name(listing),
                isWork && review.isOpen()
                        ? ReviewPages.work(words.scene(), review.id()) + "?n=" + listing.slug()
                        : words.path(listing),
                found.map(each -> pill(each)).orElse(null),
                found.map(Judgement::motive).orElse(null),
                listing.equals(current),
                coordinates && !review.isOpen()
                        ? found.map(each -> todo(listing, each)).orElse(null)
                        : null);
    }

    /** What the agreement's own acts have still to do when a round is closed. */
    private @Nullable Crumb todo(Listing listing, Judgement found) {
        var scene = words.scene();
        if (found.outcome() == Outcome.KEEP) {
            return listing.body() != null
                    ? null
                    : new Crumb(scene.say("people-inventory.review.found"), scene.path() + "/w/charter/founding");
        }
        return listing.body() == null || words.inventory().on(listing, scene.day()) == Answer.NO
                ? null
                : new Crumb(
                        scene.say("people-inventory.review.close-body"),
                        scene.path() + "/w/charter/closing?body=" + listing.body());
    }

    private Pill pill(Judgement found) {
        var into = words.inventory().with(found.into()).map(words::name).orElse("");
        var text = words.scene().say("people-inventory.outcome." + found.outcome(), into);
        return switch (found.outcome()) {
            case KEEP -> Pill.good(text);
            case MERGE -> Pill.accent(text);
            case CLOSE -> Pill.quiet(text);
        };
    }
}
