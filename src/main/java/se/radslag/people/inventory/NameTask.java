package se.radslag.people.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Names something that an earlier organisation did, so that somebody has to say who does it now. */
@UseCase
public class NameTask {

    private final CharterLookup charters;
    private final ListingRows rows;
    private final TaskRows tasks;
    private final Clock clock;

    NameTask(CharterLookup charters, ListingRows rows, TaskRows tasks, Clock clock) {
        this.charters = charters;
        this.rows = rows;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * A task.
     *
     * @param listing the organisation's address
     * @param clauses the clauses that speak of it
     */
    public record Command(
            StructureId structure,
            String listing,
            String swedish,
            @Nullable String english,
            List<String> clauses) {

        public Command {
            clauses = List.copyOf(clauses);
        }
    }

    public Judged<UUID> handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        rows.lock(command.structure);
        var inventory = Inventory.of(charter, rows.of(command.structure));
        var listing = inventory
                .at(List.of(ListingKind.EARLIER), command.listing)
                .filter(each -> each.id() != null)
                .orElseThrow(() -> Refused.because("people-inventory.rule.is-earlier"));
        var verdicts = TaskRules.names(actor, inventory, listing, command, LocalDate.now(clock))
                .orRefuse();
        var id = java.util.Objects.requireNonNull(listing.id());
        var task = tasks.add(command.structure, id, command, clock.instant(), actor);
        return Judged.of(task, verdicts).about("listing", id).about("task", task);
    }
}
