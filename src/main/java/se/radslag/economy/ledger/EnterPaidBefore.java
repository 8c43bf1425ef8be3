package se.radslag.economy.ledger;

import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.UseCase;

/** Enters what a party paid of a cost in a year before its payments were kept here. */
@UseCase
public class EnterPaidBefore {

    private final Kept kept;

    EnterPaidBefore(Kept kept) {
        this.kept = kept;
    }

    /** What was paid; {@code seen} is the last row of the line that the actor had before their eyes. */
    public record Command(
            StructureId structure,
            PartyAmount paid,
            int seen,
            @Nullable String reason) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has entered one since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var ledger = kept.ledger(command.structure);
        var verdicts = Verdicts.of(
                        FactRules.mayKeep(actor),
                        FactRules.isPot(ledger, command.paid.pot()),
                        FactRules.isParty(ledger.charter(), command.paid.party()),
                        FactRules.isNotNegative(command.paid.amount()),
                        FactRules.reasonIsSaid(command.seen, command.reason))
                .orRefuse();
        kept.writes().addPaidBefore(command.structure, command.paid, command.seen, command.reason, actor);
        return verdicts;
    }

    static boolean isOf(PartyAmount one, PartyAmount other) {
        return one.pot().equals(other.pot())
                && one.year() == other.year()
                && one.party().equals(other.party());
    }
}
