package se.radslag.people.naming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.seating.Mandate;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Names somebody to a seat from a day that has been, with the reason why it is entered only now, which everybody can read. */
@UseCase
public class BackdateSeat {

    private final SeatNamings namings;
    private final Clock clock;

    BackdateSeat(SeatNamings namings, Clock clock) {
        this.namings = namings;
        this.clock = clock;
    }

    /** The naming, which says why it is entered afterwards. */
    public record Command(StructureId structure, NameSeat.Command naming) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody else has named to the place since the actor looked */
    public Judged<Mandate> handle(Command command, Actor actor) {
        var naming = command.naming().naming();
        var when = PeopleRules.isBackdated(
                naming.mandate().during().first(),
                Objects.requireNonNullElse(naming.backdated(), ""),
                LocalDate.now(clock));
        var judged = namings.name(command.naming(), when, actor);
        return judged.about("person", naming.mandate().person());
    }
}
