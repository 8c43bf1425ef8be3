package se.radslag.people.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Takes back a judgement in a review that is open: what was said of the network before counts again. */
@UseCase
public class UndoJudgement {

    private final CharterLookup charters;
    private final InventoryLookup inventories;
    private final Reviews reviews;
    private final Clock clock;

    UndoJudgement(CharterLookup charters, InventoryLookup inventories, Reviews reviews, Clock clock) {
        this.charters = charters;
        this.inventories = inventories;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The judgement to take back. */
    public record Command(
            StructureId structure, UUID review, @Subject UUID judgement) {}

    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        reviews.lock(command.review);
        var review = inventories
                .review(command.structure, command.review)
                .orElseThrow(() -> Refused.because("people-inventory.rule.review-open"));
        var listing = review.judgements().stream()
                .filter(each -> each.id().equals(command.judgement))
                .findFirst()
                .flatMap(each -> inventories.of(charter).with(each.listing()))
                .orElseThrow(() -> Refused.because("people-inventory.rule.there"));
        var verdicts = Verdicts.of(
                        ListingRules.keeps(actor, charter, listing, LocalDate.now(clock)), ReviewRules.isOpen(review))
                .orRefuse();
        reviews.undo(command.judgement, clock.instant(), actor);
        return verdicts;
    }
}
