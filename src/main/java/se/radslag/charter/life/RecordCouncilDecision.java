package se.radslag.charter.life;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Writes a council's decision on a paper or an amendment into the ledger, as the party has told it. */
@UseCase
public class RecordCouncilDecision {

    private final AgreementLives lives;
    private final Recordings recordings;
    private final Clock clock;

    RecordCouncilDecision(AgreementLives lives, Recordings recordings, Clock clock) {
        this.lives = lives;
        this.recordings = recordings;
        this.clock = clock;
    }

    /**
     * A decision that a party has told.
     *
     * @param amendment number of the amendment; null for the paper itself
     * @param seen the last row of the line that the actor had before their eyes; 0 when there was none
     */
    public record Command(
            StructureId structure,
            @Subject String paper,
            @Subject @Nullable Integer amendment,
            @Subject String decider,
            boolean yes,
            LocalDate on,
            @Nullable String section,
            @Nullable String registry,
            int seen) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has recorded one since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var life = lives.of(command.structure);
        var target = new Target(command.paper, command.amendment);
        var verdicts = DecisionRules.check(life, target, command.decider, command.on, LocalDate.now(clock), actor)
                .orRefuse();
        var said = command.yes ? CouncilDecision.Said.YES : CouncilDecision.Said.NO;
        recordings.add(
                command.structure,
                new CouncilDecision(
                        target, command.decider, said, command.on, command.section, command.registry, command.seen + 1),
                null,
                actor);
        return verdicts;
    }
}
