package se.radslag.people.inventory.web;

import static se.radslag.platform.web.form.Question.choice;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import se.radslag.people.inventory.ListingRules;
import se.radslag.people.inventory.Review;
import se.radslag.people.inventory.Review.Judgement;
import se.radslag.people.inventory.Review.Outcome;
import se.radslag.people.inventory.web.ReviewPage.Current;
import se.radslag.people.inventory.web.ReviewPage.Row;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Lays out a round of review, for those who judge and for everybody to read. */
@Component
class ReviewPages {

    private final InventoryLookup inventories;
    private final Gaps gaps;
    private final Judgements judgements;

    ReviewPages(InventoryLookup inventories, Gaps gaps, Judgements judgements) {
        this.inventories = inventories;
        this.gaps = gaps;
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

    /** An id as a form or a link carries it. */
    static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /** Where a round is worked on. */
    static String work(Scene scene, UUID review) {
        return scene.path() + "/w/people/review/" + review;
    }

    /** The address of the next network that nobody has judged, after one that somebody has. */
    String next(Scene scene, UUID id, String slug) {
        var words = new ListingWords(scene, inventories.of(scene.charter()));
        var review = review(scene, id).orElseThrow();
        var all = listings(words, review);
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
        var listings = listings(words, review);
        var current = isWork && review.isOpen() ? current(review, listings, typed.raw("n")) : null;
        return new ReviewPage(
                List.of(scene.front(), words.list(se.radslag.people.inventory.ListingKind.NETWORK)),
                review.id(),
                review.title(),
                review.dueOn(),
                review.isOpen(),
                review.judged(),
                listings.stream()
                        .map(each -> row(words, review, each, current, isWork, PeopleRules.isCoordinator(actor)))
                        .toList(),
                current == null ? null : current(words, review, current, actor, typed, trouble),
                receipt(scene, typed.raw("sparat")),
                id(typed.raw("bedomning")).orElse(null),
                judgements.refused(scene, trouble),
                trouble.changed(),
                isWork && review.isOpen() && PeopleRules.isCoordinator(actor));
    }

    private static @Nullable String receipt(Scene scene, String saved) {
        return List.of("judged", "undone", "opened", "closed").contains(saved)
                ? scene.say("people-inventory.review.saved." + saved)
                : null;
    }

    private static List<Listing> listings(ListingWords words, Review review) {
        return words.inventory().all().stream()
                .filter(each -> each.id() != null && review.listings().contains(each.id()))
                .sorted(words.byName())
                .toList();
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

    private Row row(
            ListingWords words,
            Review review,
            Listing listing,
            @Nullable Listing current,
            boolean isWork,
            boolean coordinates) {
        var found = review.of(listing.id());
        return new Row(
                words.name(listing),
                isWork && review.isOpen()
                        ? work(words.scene(), review.id()) + "?n=" + listing.slug()
                        : words.path(listing),
                found.map(each -> pill(words, each)).orElse(null),
                found.map(Judgement::motive).orElse(null),
                listing.equals(current),
                coordinates && !review.isOpen()
                        ? found.map(each -> todo(words, listing, each)).orElse(null)
                        : null);
    }

    /** What the agreement's own acts have still to do when a round is closed. */
    private static @Nullable Crumb todo(ListingWords words, Listing listing, Judgement found) {
        var scene = words.scene();
        if (found.outcome() == Outcome.KEEP) {
            return listing.body() != null
                    ? null
                    : new Crumb(scene.say("people-inventory.review.found"), scene.path() + "/w/charter/founding");
        }
        return listing.body() == null || words.inventory().on(listing, scene.day()) == se.radslag.kernel.Answer.NO
                ? null
                : new Crumb(
                        scene.say("people-inventory.review.close-body"),
                        scene.path() + "/w/charter/closing?body=" + listing.body());
    }

    private static Pill pill(ListingWords words, Judgement found) {
        var into = words.inventory().with(found.into()).map(words::name).orElse("");
        var text = words.scene().say("people-inventory.outcome." + found.outcome(), into);
        return switch (found.outcome()) {
            case KEEP -> Pill.good(text);
            case MERGE -> Pill.accent(text);
            case CLOSE -> Pill.quiet(text);
        };
    }

    private Current current(
            ListingWords words, Review review, Listing listing, Actor actor, Typed typed, Trouble trouble) {
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

    private static List<se.radslag.platform.web.form.Field> fields(
            ListingWords words, Review review, Listing listing, Typed typed) {
        var scene = words.scene();
        var outcomes = Stream.of(Outcome.values())
                .map(each -> new Option(each.name(), scene.say("people-inventory.outcome.choose." + each)))
                .toList();
        var others = new ArrayList<Option>();
        listings(words, review).stream()
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
