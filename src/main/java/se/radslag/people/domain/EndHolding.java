package se.radslag.people.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Lets a holder leave an office with a day; until somebody is appointed it is vacant. */
@UseCase
public class EndHolding {

    private final OfficeRows offices;
    private final Clock clock;

    EndHolding(OfficeRows offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    /** @param seen the version of the row that the actor looked at */
    public record Command(
            @Subject UUID holding,
            int seen,
            LocalDate last,
            @Nullable String reason) {}

    /** @throws ChangedByAnother if the row is another by now */
    public Verdicts handle(Command command, Actor actor) {
        var row = offices.held(command.holding);
        var verdicts = OfficeRules.ends(actor, row.row(), command.last).orRefuse();
        ChangedByAnother.unlessSame(command.seen, row.version());
        offices.end(row, command.last, command.reason, clock.instant(), actor);
        return verdicts;
    }
}
