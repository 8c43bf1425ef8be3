package se.radslag.economy.ledger;

import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.IndexValue;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.UseCase;

/** Enters the change of a price or wage series in a year, or a later edition of it. */
@UseCase
public class EnterIndexValue {

    private final Kept kept;

    EnterIndexValue(Kept kept) {
        this.kept = kept;
    }

    /** What was published; {@code seen} is the last row of the line that the actor had before their eyes. */
    public record Command(
            StructureId structure,
            IndexValue value,
            int seen,
            @Nullable String reason) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has entered one since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var ledger = kept.ledger(command.structure);
        var value = command.value;
        var before = Entered.last(ledger.entered().indices(), other -> isOf(other, value));
        var verdicts = Verdicts.of(
                        FactRules.mayKeep(actor),
                        FactRules.isSane(value.percent()),
                        FactRules.isKnownLater(
                                before.map(row -> row.value().edition()).orElse(null), value.edition()),
                        FactRules.reasonIsSaid(command.seen, command.reason))
                .orRefuse();
        kept.writes().add(command.structure, value, command.seen, command.reason, actor);
        return verdicts;
    }

    static boolean isOf(IndexValue one, IndexValue other) {
        return one.series().equals(other.series()) && one.year() == other.year();
    }
}
