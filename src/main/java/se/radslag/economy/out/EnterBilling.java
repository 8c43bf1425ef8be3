package se.radslag.economy.out;

import java.util.Map;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Enters what an invoice must know of a party, so that none of it is ever made up. */
@UseCase
public class EnterBilling {

    private final BillingRows rows;
    private final CharterLookup charters;

    EnterBilling(BillingRows rows, CharterLookup charters) {
        this.rows = rows;
        this.charters = charters;
    }

    /**
     * All details of a party.
     *
     * @param seen how many times they had been entered when the actor looked
     */
    public record Command(StructureId structure, @Subject String party, Map<Detail, String> details, int seen) {

        public Command {
            details = Map.copyOf(details);
        }
    }

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has entered them since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var billing = new Billing(command.party, command.details, command.seen + 1);
        var charter = charters.current(command.structure).orElseThrow();
        var verdicts = BillingRules.check(billing, actor)
                .and(Verdicts.of(BillingRules.isParty(charter, command.party)))
                .orRefuse();
        rows.add(command.structure, billing, actor);
        return verdicts;
    }
}
