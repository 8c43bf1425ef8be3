package se.radslag.economy.ledger;

import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.UseCase;

/** Sets how a year is worked out where the agreement leaves it open. */
@UseCase
public class SetYear {

    private final Kept kept;

    SetYear(Kept kept) {
        this.kept = kept;
    }

    /** The choice and why; {@code seen} is the last one that the actor had before their eyes. */
    public record Command(StructureId structure, YearChoice choice, int seen, String reason) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has set it since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var ledger = kept.ledger(command.structure);
        var verdicts = YearRules.set(ledger, command.choice, actor).orRefuse();
        kept.writes().add(command.structure, command.choice, command.seen, command.reason, actor);
        return verdicts;
    }
}
