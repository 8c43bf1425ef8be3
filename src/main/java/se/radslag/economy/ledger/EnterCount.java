package se.radslag.economy.ledger;

import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Measure;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.UseCase;

/** Enters how many inhabitants or orders a party had on a day, or corrects what was entered. */
@UseCase
public class EnterCount {

    private final Kept kept;

    EnterCount(Kept kept) {
        this.kept = kept;
    }

    /**
     * What was counted.
     *
     * @param seen the last row of the line that the actor had before their eyes; 0 when there was none
     */
    public record Command(
            StructureId structure,
            Measure count,
            int seen,
            @Nullable String reason) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has entered one since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var ledger = kept.ledger(command.structure);
        var count = command.count;
        var before = Entered.last(ledger.entered().counts(), other -> isOf(other, count));
        var verdicts = Verdicts.of(
                        FactRules.mayKeep(actor),
                        FactRules.isParty(ledger.charter(), count.party()),
                        FactRules.countIsPossible(count),
                        FactRules.isPublishedAfter(count.day(), count.published()),
                        FactRules.isKnownLater(
                                before.map(row -> row.value().published()).orElse(null), count.published()),
                        FactRules.reasonIsSaid(command.seen, command.reason))
                .orRefuse();
        kept.writes().add(command.structure, count, command.seen, command.reason, actor);
        return verdicts;
    }

    static boolean isOf(Measure one, Measure other) {
        return one.kind() == other.kind()
                && one.party().equals(other.party())
                && one.day().equals(other.day());
    }
}
