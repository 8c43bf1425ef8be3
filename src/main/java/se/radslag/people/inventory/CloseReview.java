package se.radslag.people.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.people.inventory.Review.Judgement;
import se.radslag.people.inventory.Review.Outcome;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/**
 * Closes a round of review: what is no body of the agreement ends as it was judged; a body is closed, and a network that
 * is kept is founded, by the agreement's own acts, which the round's page leads to.
 */
@UseCase
public class CloseReview {

    private final CharterLookup charters;
    private final InventoryLookup inventories;
    private final Reviews reviews;
    private final ListingFacts facts;
    private final Clock clock;

    CloseReview(CharterLookup charters, InventoryLookup inventories, Reviews reviews, ListingFacts facts, Clock clock) {
        this.charters = charters;
        this.inventories = inventories;
        this.reviews = reviews;
        this.facts = facts;
        this.clock = clock;
    }

    /** The round. */
    public record Command(StructureId structure, @Subject UUID review) {}

    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        reviews.lock(command.review);
        var review = inventories
                .review(command.structure, command.review)
                .orElseThrow(() -> Refused.because("people-inventory.rule.review-open"));
        var verdicts = ReviewRules.closes(actor, review).orRefuse();
        var inventory = inventories.of(charter);
        review.listings().stream()
                .flatMap(each -> review.of(each).stream())
                .filter(each -> each.outcome() != Outcome.KEEP)
                .forEach(each -> inventory
                        .with(each.listing())
                        .filter(listing -> listing.body() == null && listing.ended() == null)
                        .ifPresent(listing -> end(command, each, actor)));
        reviews.close(command.review, LocalDate.now(clock), actor);
        return verdicts;
    }

    private void end(Command command, Judgement judgement, Actor actor) {
        facts.end(
                command.structure,
                judgement.listing(),
                LocalDate.now(clock),
                judgement.into(),
                judgement.motive(),
                clock.instant(),
                actor);
    }
}
