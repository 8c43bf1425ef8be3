package se.radslag.economy.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.UseCase;

/** Sets what a cost, or a side's part of it, amounts to in a year, as preliminary or final. */
@UseCase
public class SetAmount {

    private final Kept kept;

    SetAmount(Kept kept) {
        this.kept = kept;
    }

    /** The amount; {@code seen} is the last row of the line that the actor had before their eyes. */
    public record Command(
            StructureId structure,
            BaseAmount amount,
            int seen,
            @Nullable String reason) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has set one since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var ledger = kept.ledger(command.structure);
        var amount = command.amount;
        var before = Entered.last(ledger.entered().amounts(), other -> isOf(other, amount));
        var verdicts = Verdicts.of(
                        FactRules.mayKeep(actor),
                        FactRules.isPot(ledger, amount.pot()),
                        FactRules.isOpen(ledger, amount.pot(), amount.year()),
                        FactRules.isNotNegative(amount.amount()),
                        FactRules.isKnownLater(
                                before.map(row -> row.value().known()).orElse(null), amount.known()),
                        FactRules.reasonIsSaid(command.seen, command.reason))
                .orRefuse();
        kept.writes().add(command.structure, amount, command.seen, command.reason, actor);
        return verdicts;
    }

    static boolean isOf(BaseAmount one, BaseAmount other) {
        return one.pot().equals(other.pot()) && one.year() == other.year() && Objects.equals(one.side(), other.side());
    }
}
