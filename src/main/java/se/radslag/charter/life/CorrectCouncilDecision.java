package se.radslag.charter.life;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Corrects a decision that was recorded wrongly, or takes it back; the first row stays, with the reason beside the second. */
@UseCase
public class CorrectCouncilDecision {

    private final AgreementLives lives;
    private final Recordings recordings;
    private final Clock clock;

    CorrectCouncilDecision(AgreementLives lives, Recordings recordings, Clock clock) {
        this.lives = lives;
        this.recordings = recordings;
        this.clock = clock;
    }

    /**
     * What should stand instead.
     *
     * @param seen the row that is wrong
     */
    public record Command(
            StructureId structure,
            @Subject String paper,
            @Subject @Nullable Integer amendment,
            @Subject String decider,
            CouncilDecision.Said said,
            LocalDate on,
            @Nullable String section,
            @Nullable String registry,
            String reason,
            int seen) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has corrected it since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var life = lives.of(command.structure);
        var target = new Target(command.paper, command.amendment);
        var verdicts = DecisionRules.check(life, target, command.decider, command.on, LocalDate.now(clock), actor)
                .and(DecisionRules.checkCorrection(life, target, command.decider, command.reason))
                .orRefuse();
        recordings.add(
                command.structure,
                new CouncilDecision(
                        target,
                        command.decider,
                        command.said,
                        command.on,
                        command.section,
                        command.registry,
                        command.seen + 1),
                command.reason,
                actor);
        return verdicts;
    }
}
