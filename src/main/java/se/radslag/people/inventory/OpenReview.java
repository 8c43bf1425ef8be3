package se.radslag.people.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Opens a round in which every network and council that is there is looked at. */
@UseCase
public class OpenReview {

    private final CharterLookup charters;
    private final ListingRows rows;
    private final Reviews reviews;
    private final Clock clock;

    OpenReview(CharterLookup charters, ListingRows rows, Reviews reviews, Clock clock) {
        this.charters = charters;
        this.rows = rows;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** A round and the day by which it is to be done. */
    public record Command(StructureId structure, String title, LocalDate due) {}

    public Judged<UUID> handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        rows.lock(command.structure);
        var today = LocalDate.now(clock);
        var now = clock.instant();
        var listings = ReviewRules.reviewed(Inventory.of(charter, rows.of(command.structure)), today);
        var verdicts = ReviewRules.opens(actor, reviews.open(command.structure), listings, command, today)
                .orRefuse();
        var ids = listings.stream()
                .map(each -> each.id() != null
                        ? each.id()
                        : rows.add(command.structure, each.kind(), each.slug(), each.body(), now, actor))
                .toList();
        var id = reviews.open(command, today, ids, now, actor);
        return Judged.of(id, verdicts).about("review", id);
    }
}
