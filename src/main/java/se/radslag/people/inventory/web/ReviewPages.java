package se.radslag.people.inventory.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.inventory.InventoryLookup;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.Review;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Lays out a round of review, for those who judge and for everybody to read. */
@Component
class ReviewPages {

    private final InventoryLookup inventories;
    private final JudgingForm judging;
    private final Judgements judgements;

    ReviewPages(InventoryLookup inventories, JudgingForm judging, Judgements judgements) {
        this.inventories = inventories;
        this.judging = judging;
        this.judgements = judgements;
    }

    Optional<Review> review(Scene scene, UUID id) {
        return inventories.review(scene.structure(), id);
    }

    /** The id of a network by its address. */
    Optional<UUID> listing(Scene scene, String slug) {
        return inventories.of(scene.charter()).all().stream()
                .filter(each -> each.kind().isReviewed() && each.slug().equals(slug))
                .map(Listing::id)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Where a round is worked on. */
    static String work(Scene scene, UUID review) {
        return scene.path() + "/w/people/review/" + review;
    }

    /** The address of the next network that nobody has judged, after one that somebody has. */
    String next(Scene scene, UUID id, String slug) {
        var words = new ListingWords(scene, inventories.of(scene.charter()));
        var review = review(scene, id).orElseThrow();
        var all = ReviewRows.listings(words, review);
        int at = all.stream().map(Listing::slug).toList().indexOf(slug);
        return Stream.concat(all.stream().skip(at + 1L), all.stream().limit(Math.max(0, at)))
                .filter(each -> review.of(each.id()).isEmpty())
                .findFirst()
                .map(each -> "&n=" + each.slug())
                .orElse("&n=" + slug);
    }

    /** The round for everybody: what was found of each, and why. */
    ReviewPage read(Scene scene, Review review) {
        return page(scene, review, Actor.PUBLIC, Typed.of(Map.of()), Trouble.NONE, false);
    }

    /** The round for those who judge. */
    ReviewPage work(Scene scene, Review review, Actor actor, Typed typed, Trouble trouble) {
        return page(scene, review, actor, typed, trouble, true);
    }

    private ReviewPage page(Scene scene, Review review, Actor actor, Typed typed, Trouble trouble, boolean isWork) {
        var words = new ListingWords(scene, inventories.of(scene.charter()));
        var listings = ReviewRows.listings(words, review);
        var current = isWork && review.isOpen() ? current(review, listings, typed.raw("n")) : null;
        var rows = new ReviewRows(words, review, isWork, PeopleRules.isCoordinator(actor));
        return new ReviewPage(
                List.of(scene.front(), words.list(ListingKind.NETWORK)),
                review.id(),
                review.title(),
                review.dueOn(),
                review.isOpen(),
                review.judged(),
                listings.stream().map(each -> rows.of(each, current)).toList(),
                current == null ? null : judging.of(words, review, current, actor, typed, trouble),
                receipt(scene, typed.raw("sparat")),
                typed.id("bedomning").orElse(null),
                judgements.refused(scene, trouble),
                trouble.changed(),
                isWork && review.isOpen() && PeopleRules.isCoordinator(actor));
    }

    private static @Nullable String receipt(Scene scene, String saved) {
        return List.of("judged", "undone", "opened", "closed").contains(saved)
                ? scene.say("people-inventory.review.saved." + saved)
                : null;
    }

    private static @Nullable Listing current(Review review, List<Listing> listings, String slug) {
        return listings.stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .or(() -> listings.stream()
                        .filter(each -> review.of(each.id()).isEmpty())
                        .findFirst())
                .or(() -> listings.stream().findFirst())
                .orElse(null);
    }
}
