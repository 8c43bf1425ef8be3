package se.radslag.people.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Lets a person be on their political party's side again from a day on. */
@UseCase
public class EndOwnSide {

    private final OwnSides sides;
    private final Clock clock;

    EndOwnSide(OwnSides sides, Clock clock) {
        this.sides = sides;
        this.clock = clock;
    }

    /** @param seen the version of the row that the actor looked at */
    public record Command(
            @Subject UUID side,
            int seen,
            LocalDate last,
            @Nullable String reason) {}

    /** @throws ChangedByAnother if the row is another by now */
    public Verdicts handle(Command command, Actor actor) {
        var side = sides.named(command.side).orElseThrow(() -> Refused.because("people-register.rule.office-known"));
        var verdicts = SideRules.ends(actor, side, command.last, command.reason).orRefuse();
        ChangedByAnother.unlessSame(command.seen, side.version());
        sides.end(side.id(), command.last, command.reason, clock.instant(), actor);
        return verdicts;
    }
}
