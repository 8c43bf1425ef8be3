package se.radslag.people.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.people.inventory.Review.Judgement;
import se.radslag.people.inventory.Review.Outcome;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Says of one network in a review whether it is kept, merged or closed, and why; what was said before stands. */
@UseCase
public class JudgeListing {

    private final CharterLookup charters;
    private final InventoryLookup inventories;
    private final Reviews reviews;
    private final Clock clock;

    JudgeListing(CharterLookup charters, InventoryLookup inventories, Reviews reviews, Clock clock) {
        this.charters = charters;
        this.inventories = inventories;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * A judgement.
     *
     * @param into what it is merged into; null otherwise
     * @param seen the judgement that the actor looked at; null when there was none
     */
    public record Command(
            StructureId structure,
            UUID review,
            @Subject UUID listing,
            Outcome outcome,
            @Nullable UUID into,
            String motive,
            @Nullable UUID seen) {}

    /** Gives the id by which it is undone. @throws ChangedByAnother if another has judged it meanwhile */
    public Judged<UUID> handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        reviews.lock(command.review);
        var inventory = inventories.of(charter);
        var review = inventories
                .review(command.structure, command.review)
                .orElseThrow(() -> Refused.because("people-inventory.rule.review-open"));
        var listing = inventory.with(command.listing).orElseThrow(() -> Refused.because("people-inventory.rule.there"));
        var current = review.of(command.listing).map(Judgement::id).orElse(null);
        ChangedByAnother.unlessSame(command.seen, current);
        var verdicts = ReviewRules.judges(actor, inventory, review, listing, command, LocalDate.now(clock))
                .orRefuse();
        return Judged.of(reviews.judge(command, clock.instant(), actor), verdicts);
    }
}
