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

/** Writes down that somebody outside was asked to approve a decision, and what the answer was if there is one. */
@UseCase
public class RecordApproval {

    private final AgreementLives lives;
    private final Recordings recordings;
    private final Clock clock;

    RecordApproval(AgreementLives lives, Recordings recordings, Clock clock) {
        this.lives = lives;
        this.recordings = recordings;
        this.clock = clock;
    }

    /**
     * A question and maybe its answer.
     *
     * @param approved null while there is no answer
     * @param seen the last row that the actor had before their eyes; 0 when there was none
     */
    public record Command(
            StructureId structure,
            @Subject String paper,
            @Subject @Nullable Integer amendment,
            LocalDate askedOn,
            @Nullable Boolean approved,
            @Nullable LocalDate answeredOn,
            int seen) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has recorded one since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var target = new Target(command.paper, command.amendment);
        var needed = lives.of(command.structure).approval(target).approval() != null;
        var today = LocalDate.now(clock);
        var answered = command.answeredOn == null ? command.askedOn : command.answeredOn;
        var verdicts = RecordRules.of(actor, answered, today)
                .and(Verdicts.of(
                        Verdict.product("charter-life.rule.needs-approval", needed),
                        Verdict.product(
                                "charter-life.rule.answer-has-day",
                                (command.approved == null) == (command.answeredOn == null)),
                        RecordRules.isOrdered(
                                "charter-life.rule.answered-after-asked", command.askedOn, command.answeredOn)))
                .orRefuse();
        recordings.add(
                command.structure,
                new Recorded.OutsideApproval(
                        target, command.askedOn, command.approved, command.answeredOn, command.seen + 1),
                actor);
        return verdicts;
    }
}
