package se.radslag.economy.ledger;

import java.util.List;
import se.radslag.economy.domain.Figure;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Money;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.UseCase;

/** Puts an amount on top of what a party pays in an open year, or lets it off some of it, with the reason. */
@UseCase
public class AddToYear {

    private final Kept kept;

    AddToYear(Kept kept) {
        this.kept = kept;
    }

    /** The amount, zero to take back; {@code seen} is the last row of the line that the actor had before their eyes. */
    public record Command(StructureId structure, PartyAmount addition, int seen, String reason) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has added one since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        Verdicts.of(FactRules.mayKeep(actor)).orRefuse();
        var ledger = kept.ledger(command.structure);
        var addition = command.addition;
        var year = kept.year(ledger, addition.pot(), addition.year());
        var without = year.told()
                .map(told -> YearRules.withoutAddition(told, addition.party(), accepted(ledger, addition)))
                .orElse(Money.ZERO);
        var verdicts = Verdicts.of(
                        FactRules.mayKeep(actor),
                        FactRules.isOpen(ledger, addition.pot(), addition.year()),
                        YearRules.bears(year, addition.party()),
                        YearRules.staysAboveZero(year, addition.party(), without, addition.amount()))
                .orRefuse();
        kept.writes().addAddition(command.structure, addition, command.seen, command.reason, actor);
        return verdicts;
    }

    private static List<Figure> accepted(CostLedger ledger, PartyAmount addition) {
        return Entered.values(ledger.entered().answers()).stream()
                .filter(Answer::accepted)
                .filter(answer -> answer.pot().equals(addition.pot()) && answer.openYear() == addition.year())
                .filter(answer -> answer.party().equals(addition.party()))
                .map(Answer::figure)
                .toList();
    }
}
