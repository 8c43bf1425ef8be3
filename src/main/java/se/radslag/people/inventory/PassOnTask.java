package se.radslag.people.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.people.inventory.Task.Answer;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Says who does a task of an earlier organisation now, or why nobody does; what was answered before stands. */
@UseCase
public class PassOnTask {

    private final CharterLookup charters;
    private final ListingRows rows;
    private final TaskRows tasks;
    private final Clock clock;

    PassOnTask(CharterLookup charters, ListingRows rows, TaskRows tasks, Clock clock) {
        this.charters = charters;
        this.rows = rows;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @param seen how many answers the actor looked at */
    public record Command(StructureId structure, @Subject UUID task, Answer answer, int seen) {}

    /** @throws ChangedByAnother if another has answered meanwhile */
    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        rows.lock(command.structure);
        var inventory = Inventory.of(charter, rows.of(command.structure));
        var listing = inventory.all().stream()
                .filter(each -> each.task(command.task).isPresent())
                .findFirst()
                .orElseThrow(() -> Refused.because("people-inventory.rule.there"));
        int now = listing.task(command.task).orElseThrow().answers().size();
        ChangedByAnother.unlessSame(command.seen, now);
        var verdicts = TaskRules.passesOn(actor, inventory, listing, command.answer, LocalDate.now(clock))
                .orRefuse();
        tasks.answer(command, clock.instant(), actor);
        return verdicts;
    }
}
