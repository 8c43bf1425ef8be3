package se.radslag.people.naming;

import java.time.Clock;
import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Takes back a confirmation, or all that were made in one go; that it was made is kept. */
@UseCase
public class UndoConfirmation {

    private final Confirmations confirmations;
    private final Clock clock;

    UndoConfirmation(Confirmations confirmations, Clock clock) {
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /** @param confirmation the id of one, or of those made together */
    public record Command(StructureId structure, @Subject UUID confirmation) {}

    public Verdicts handle(Command command, Actor actor) {
        PeopleRules.coordinates(actor).orRefuse();
        int undone = confirmations.undo(command.structure, command.confirmation, clock.instant(), actor);
        return PeopleRules.coordinates(actor)
                .and(Verdicts.of(Verdict.product("people-register.rule.confirmed", undone > 0)))
                .orRefuse();
    }
}
