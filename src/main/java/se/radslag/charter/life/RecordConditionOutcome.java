package se.radslag.charter.life;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Writes down what became of the condition that the councils' decisions stand under. */
@UseCase
public class RecordConditionOutcome {

    private final AgreementLives lives;
    private final Recordings recordings;
    private final Clock clock;

    RecordConditionOutcome(AgreementLives lives, Recordings recordings, Clock clock) {
        this.lives = lives;
        this.recordings = recordings;
        this.clock = clock;
    }

    /**
     * What became of a condition.
     *
     * @param amendment number of the amendment; null for the paper itself
     * @param seen the last outcome that the actor had before their eyes; 0 when there was none
     */
    public record Command(
            StructureId structure,
            @Subject String paper,
            @Subject @Nullable Integer amendment,
            boolean met,
            LocalDate on,
            int seen) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has recorded one since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var target = new Target(command.paper, command.amendment);
        var hasCondition = lives.of(command.structure).condition(target).condition() != null;
        var verdicts = RecordRules.of(actor, command.on, LocalDate.now(clock))
                .and(Verdicts.of(Verdict.product("charter-life.rule.has-condition", hasCondition)))
                .orRefuse();
        recordings.add(
                command.structure,
                new Recorded.ConditionOutcome(target, command.met, command.on, command.seen + 1),
                actor);
        return verdicts;
    }
}
