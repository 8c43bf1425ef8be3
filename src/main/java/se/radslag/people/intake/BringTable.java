package se.radslag.people.intake;

import java.time.Clock;
import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Brings a table to look at; nothing of it is in the register before it is taken in. */
@UseCase
public class BringTable {

    private final Intakes intakes;
    private final Clock clock;

    BringTable(Intakes intakes, Clock clock) {
        this.intakes = intakes;
        this.clock = clock;
    }

    /** A file as it was brought. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Command(StructureId structure, String name, byte[] content) {}

    public Judged<UUID> handle(Command command, Actor actor) {
        var verdicts = PeopleRules.coordinates(actor).orRefuse();
        var id = intakes.add(command, clock.instant(), actor);
        return Judged.of(id, verdicts).about("intake", id);
    }
}
