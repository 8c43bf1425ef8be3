package se.radslag.people.naming;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.Versioned;
import se.radslag.people.domain.RegisterPerson;
import se.radslag.people.seating.Mandate;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Names somebody to a seat of a body from today or a later day on, as member or substitute. */
@UseCase
public class NameSeat {

    private final SeatNamings namings;
    private final Clock clock;

    NameSeat(SeatNamings namings, Clock clock) {
        this.namings = namings;
        this.clock = clock;
    }

    /**
     * A naming.
     *
     * @param seen the namings to the place that the actor looked at, as {@link Versioned#mark}
     * @param newcomer whoever is named, where they are entered with the naming; null for somebody known
     */
    public record Command(
            StructureId structure, Naming naming, String seen, RegisterPerson.@Nullable Command newcomer) {

        public Command(StructureId structure, Naming naming, String seen) {
            this(structure, naming, seen, null);
        }
    }

    /** @throws se.radslag.kernel.ChangedByAnother if somebody else has named to the place since the actor looked */
    public Judged<Mandate> handle(Command command, Actor actor) {
        var when = NamingRules.isNotBackdated(command.naming().mandate().during(), LocalDate.now(clock));
        return namings.name(command, when, actor);
    }
}
