package se.radslag.people.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.radslag.charter.terms.Act;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.inventory.Review.Outcome;

/** What must hold in a review of networks: each is kept, merged or closed, and each with its motive. */
public final class ReviewRules {

    private ReviewRules() {}

    static Verdicts opens(
            Actor actor, Optional<Review> open, List<Listing> listings, OpenReview.Command command, LocalDate today) {
        return Verdicts.of(
                coordinates(actor),
                Verdict.product("people-inventory.rule.one-review", open.isEmpty()),
                Verdict.product("people-inventory.rule.something", !listings.isEmpty()),
                Verdict.product("people-inventory.rule.titled", !command.title().isBlank()),
                Verdict.product("people-inventory.rule.due", !command.due().isBefore(today)));
    }

    static Verdicts judges(
            Actor actor,
            Inventory inventory,
            Review review,
            Listing listing,
            JudgeListing.Command command,
            LocalDate today) {
        return Verdicts.of(
                ListingRules.keeps(actor, inventory.charter(), listing, today),
                isOpen(review),
                isLookedAt(review, command.listing()),
                Verdict.product(
                        "people-inventory.rule.motive", !command.motive().isBlank()),
                mergesIntoAnother(review, command),
                ListingRules.asked(
                        inventory.charter(),
                        Act.SET_UP,
                        ListingKind.NETWORK,
                        "commission",
                        command.outcome() != Outcome.KEEP || isCommissioned(inventory, listing, today)),
                ListingRules.asked(
                        inventory.charter(),
                        Act.SET_UP,
                        ListingKind.NETWORK,
                        "purpose",
                        command.outcome() != Outcome.KEEP || hasPurpose(inventory, listing, today)));
    }

    static Verdict isOpen(Review review) {
        return Verdict.product("people-inventory.rule.review-open", review.isOpen());
    }

    static Verdict isLookedAt(Review review, UUID listing) {
        return Verdict.product(
                "people-inventory.rule.looked-at", review.listings().contains(listing));
    }

    /** What others are merged into is itself kept, or not judged yet. */
    static Verdict mergesIntoAnother(Review review, JudgeListing.Command command) {
        var into = command.into();
        boolean holds = command.outcome() != Outcome.MERGE
                ? into == null
                : into != null
                        && !into.equals(command.listing())
                        && review.listings().contains(into)
                        && review.of(into)
                                .map(each -> each.outcome() == Outcome.KEEP)
                                .orElse(true);
        return Verdict.product("people-inventory.rule.into", holds);
    }

    static Verdicts closes(Actor actor, Review review) {
        boolean whole = review.listings().stream()
                .flatMap(each -> review.of(each).stream())
                .filter(each -> each.into() != null)
                .allMatch(each -> review.of(each.into())
                        .map(into -> into.outcome() == Outcome.KEEP)
                        .orElse(false));
        return Verdicts.of(
                coordinates(actor),
                isOpen(review),
                Verdict.product(
                                "people-inventory.rule.all-judged",
                                review.judged() == review.listings().size())
                        .facts("left", review.listings().size() - review.judged()),
                Verdict.product("people-inventory.rule.into", whole));
    }

    static Verdict coordinates(Actor actor) {
        return Verdict.product("people-register.rule.coordinates", PeopleRules.isCoordinator(actor));
    }

    /** Whether it is said on whose commission a network works, by the register or by the agreement. */
    public static boolean isCommissioned(Inventory inventory, Listing listing, LocalDate day) {
        var body = inventory.body(listing);
        return listing.on(day).commission().isNamed()
                || body != null && Commissioners.of(body).isPresent();
    }

    /** Whether it is said what a network is for, by the register or by the agreement. */
    public static boolean hasPurpose(Inventory inventory, Listing listing, LocalDate day) {
        var body = inventory.body(listing);
        return !listing.on(day).purposes().isEmpty()
                || body != null && !body.purpose().isEmpty();
    }

    /** What a review looks at on a day: every network and council that is there, or may be. */
    static List<Listing> reviewed(Inventory inventory, LocalDate day) {
        return inventory.all().stream()
                .filter(each -> each.kind().isReviewed() && inventory.on(each, day) != Answer.NO)
                .toList();
    }
}
