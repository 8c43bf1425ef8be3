package se.radslag.charter.life;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Writes down that a party has decided to leave; what follows for the others is the agreement's to say. */
@UseCase
public class RecordDeparture {

    private final AgreementLives lives;
    private final Recordings recordings;
    private final Clock clock;

    RecordDeparture(AgreementLives lives, Recordings recordings, Clock clock) {
        this.lives = lives;
        this.recordings = recordings;
        this.clock = clock;
    }

    /**
     * A party's decision to leave.
     *
     * @param leavesOn the first day without it; null when it is not known
     * @param reason why the notice was not kept, where the agreement asks for a reason
     * @param seen the last row that the actor had before their eyes; 0 when there was none
     */
    public record Command(
            StructureId structure,
            @Subject String party,
            LocalDate decidedOn,
            @Nullable String section,
            @Nullable String registry,
            @Nullable LocalDate leavesOn,
            @Nullable String reason,
            int seen) {}

    /** @throws se.radslag.kernel.ChangedByAnother if somebody has recorded one since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var charter = lives.of(command.structure).charter();
        var verdicts = DepartureRules.check(
                        charter, command.party, command.decidedOn, command.leavesOn, LocalDate.now(clock), actor)
                .orRefuse(command.reason);
        recordings.add(
                command.structure,
                new Recorded.Departure(
                        command.party,
                        command.decidedOn,
                        command.section,
                        command.registry,
                        command.leavesOn,
                        command.seen + 1),
                command.reason,
                actor);
        return verdicts;
    }
}
