package se.radslag.people.domain;

import java.time.Clock;
import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Takes back that two entries are of two persons; that it was noted is kept. */
@UseCase
public class UndoApart {

    private final DoubleRows doubles;
    private final Clock clock;

    UndoApart(DoubleRows doubles, Clock clock) {
        this.doubles = doubles;
        this.clock = clock;
    }

    public record Command(@Subject UUID apart) {}

    public Verdicts handle(Command command, Actor actor) {
        var verdicts = PeopleRules.coordinates(actor).orRefuse();
        boolean wasNoted = doubles.undo(command.apart, clock.instant(), actor);
        return verdicts.and(Verdicts.of(Verdict.product("people-register.rule.noted-apart", wasNoted)))
                .orRefuse();
    }
}
