package se.radslag.economy.funds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Money;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Gives money out of a joint fund as a position says; the position is named, so that everybody can read it. */
@UseCase
public class AllotByPosition {

    private final Lines lines;

    AllotByPosition(Lines lines) {
        this.lines = lines;
    }

    /**
     * An allotment.
     *
     * @param party who gets it; null for somebody outside
     * @param position which position; the rule says so where it is missing
     * @param seen the number of the last line that the actor had before their eyes
     */
    public record Command(
            StructureId structure,
            @Subject String account,
            @Nullable String party,
            Money amount,
            LocalDate day,
            @Nullable Position position,
            Text source,
            int seen) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has entered a line since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        Verdicts.of(LineRules.mayKeep(actor)).orRefuse();
        var entry = new Entry(
                Entry.Kind.ALLOTTED, command.party, command.amount, command.day, command.position, command.source);
        return lines.enter(command.structure, command.account, entry, command.seen, Verdicts.of(), actor);
    }
}
