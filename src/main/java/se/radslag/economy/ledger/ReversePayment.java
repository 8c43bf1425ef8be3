package se.radslag.economy.ledger;

import java.util.Objects;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Money;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Takes back a payment that was written down wrongly; both stay to be seen. */
@UseCase
public class ReversePayment {

    private final Kept kept;

    ReversePayment(Kept kept) {
        this.kept = kept;
    }

    /** The payment by its number; {@code seen} is the number of the last that the actor had before their eyes. */
    public record Command(
            StructureId structure,
            @Subject String pot,
            @Subject int year,
            @Subject String party,
            @Subject int number,
            String reason,
            int seen) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has recorded one since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        Verdicts.of(FactRules.mayKeep(actor)).orRefuse();
        var ledger = kept.ledger(command.structure);
        var year = kept.year(ledger, command.pot, command.year);
        var payment = year.payments().rows().stream()
                .map(Row::value)
                .filter(one -> one.party().equals(command.party) && one.number() == command.number)
                .findFirst()
                .orElse(null);
        var verdicts =
                PaymentRules.takenBack(year, payment, command.number, actor).orRefuse();
        var wrong = Objects.requireNonNull(payment);
        kept.writes()
                .add(
                        command.structure,
                        new Payment(
                                wrong.pot(),
                                wrong.year(),
                                wrong.party(),
                                command.seen + 1,
                                wrong.instalment(),
                                Money.ZERO.minus(wrong.amount()),
                                ledger.today(),
                                wrong.reference(),
                                wrong.number()),
                        command.reason,
                        actor);
        return verdicts;
    }
}
