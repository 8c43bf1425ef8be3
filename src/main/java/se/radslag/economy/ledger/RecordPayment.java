package se.radslag.economy.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Money;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Writes down that a party has paid on an instalment. */
@UseCase
public class RecordPayment {

    private final Kept kept;

    RecordPayment(Kept kept) {
        this.kept = kept;
    }

    /** What came in; {@code seen} is the number of the last payment that the actor had before their eyes. */
    public record Command(
            StructureId structure,
            @Subject String pot,
            @Subject int year,
            @Subject String party,
            int instalment,
            Money amount,
            LocalDate day,
            @Nullable String reference,
            int seen) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has recorded one since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        Verdicts.of(FactRules.mayKeep(actor)).orRefuse();
        var ledger = kept.ledger(command.structure);
        var year = kept.year(ledger, command.pot, command.year);
        var payment = new Payment(
                command.pot,
                command.year,
                command.party,
                command.seen + 1,
                command.instalment,
                command.amount,
                command.day,
                command.reference,
                null);
        var verdicts = PaymentRules.paid(year, payment, ledger.today(), actor).orRefuse();
        kept.writes().add(command.structure, payment, null, actor);
        return verdicts;
    }
}
