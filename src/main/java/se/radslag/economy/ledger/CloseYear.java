package se.radslag.economy.ledger;

import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Money;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Closes a year: what each pays of it stays as it is, whatever is corrected afterwards. */
@UseCase
public class CloseYear {

    private final Kept kept;

    CloseYear(Kept kept) {
        this.kept = kept;
    }

    /** The year to close; {@code seen} is the sum that the actor had before their eyes. */
    public record Command(
            StructureId structure,
            @Subject String pot,
            @Subject int year,
            Money seen) {}

    /** @throws ChangedByAnother if the year comes out otherwise since the actor looked, or is closed already */
    public Verdicts handle(Command command, Actor actor) {
        Verdicts.of(FactRules.mayKeep(actor)).orRefuse();
        var ledger = kept.ledger(command.structure);
        var year = kept.year(ledger, command.pot, command.year);
        var verdicts = YearRules.close(ledger, year, actor).orRefuse();
        var told = year.told().orElseThrow();
        var sum = year.parts().values().stream().map(part -> part.amount()).reduce(Money.ZERO, Money::plus);
        if (!sum.equals(command.seen)) {
            throw new ChangedByAnother(String.valueOf(command.seen.ore()), String.valueOf(sum.ore()));
        }
        var version = ledger.charter().origin().version();
        kept.settled()
                .close(
                        command.structure,
                        new Settled(version, ledger.today(), told, year.parts(), year.instalments()),
                        actor);
        return verdicts;
    }
}
