package se.radslag.economy.out;

import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Chooses the party that the others pay to and that invoices them, where the agreement is silent on it. */
@UseCase
public class ChoosePayee {

    private final BillingRows rows;
    private final CharterLookup charters;

    ChoosePayee(BillingRows rows, CharterLookup charters) {
        this.rows = rows;
        this.charters = charters;
    }

    /**
     * The choice.
     *
     * @param seen how many times one had been chosen when the actor looked
     */
    public record Command(StructureId structure, @Subject String party, int seen) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has chosen since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var verdicts = Verdicts.of(BillingRules.mayEnter(actor), BillingRules.isParty(charter, command.party))
                .orRefuse();
        rows.add(command.structure, new Payee(command.party, command.seen + 1), actor);
        return verdicts;
    }
}
