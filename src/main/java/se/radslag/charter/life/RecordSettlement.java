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

/** Writes down the special agreement on costs that was asked for when a paper ended. */
@UseCase
public class RecordSettlement {

    private final AgreementLives lives;
    private final Recordings recordings;
    private final Clock clock;

    RecordSettlement(AgreementLives lives, Recordings recordings, Clock clock) {
        this.lives = lives;
        this.recordings = recordings;
        this.clock = clock;
    }

    /**
     * The agreement on costs.
     *
     * @param paper the paper that ended
     * @param seen the last row that the actor had before their eyes; 0 when there was none
     */
    public record Command(
            StructureId structure,
            @Subject String paper,
            LocalDate agreedOn,
            String title,
            @Nullable String registry,
            int seen) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has recorded one since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var life = lives.of(command.structure);
        var today = LocalDate.now(clock);
        var isAsked = new Dues(life)
                .on(today).stream()
                        .filter(due -> due.kind() == Due.Kind.SETTLEMENT)
                        .filter(due -> command.paper.equals(due.subject()))
                        .anyMatch(due -> due.standing() != Due.Standing.AHEAD);
        var verdicts = RecordRules.of(actor, command.agreedOn, today)
                .and(Verdicts.of(
                        Verdict.product("charter-life.rule.settlement-is-asked", isAsked),
                        Verdict.product("charter-life.rule.has-title", !command.title.isBlank())))
                .orRefuse();
        recordings.add(
                command.structure,
                new Recorded.Settlement(
                        command.paper, command.agreedOn, command.title.strip(), command.registry, command.seen + 1),
                actor);
        return verdicts;
    }
}
