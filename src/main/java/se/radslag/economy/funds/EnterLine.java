package se.radslag.economy.funds;

import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Enters what came into an account or went out of it, with its source. */
@UseCase
public class EnterLine {

    private final Lines lines;

    EnterLine(Lines lines) {
        this.lines = lines;
    }

    /**
     * A line.
     *
     * @param seen the number of the last line that the actor had before their eyes; 0 when there was none
     */
    public record Command(StructureId structure, @Subject String account, Entry entry, int seen) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has entered one since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        Verdicts.of(LineRules.mayKeep(actor)).orRefuse();
        var byItself = Verdicts.of(LineRules.isNoAllotment(command.entry));
        return lines.enter(command.structure, command.account, command.entry, command.seen, byItself, actor);
    }
}
