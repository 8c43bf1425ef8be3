package se.radslag.people.intake;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.job.LongWork;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Begins to take in a table, which goes on while whoever began it does something else. */
@UseCase
public class BeginIntake {

    private static final Logger LOG = LoggerFactory.getLogger(BeginIntake.class);

    private final Intakes intakes;
    private final IntakeProgress progress;
    private final TakeInTable take;
    private final LongWork work;
    private final Clock clock;

    BeginIntake(Intakes intakes, IntakeProgress progress, TakeInTable take, LongWork work, Clock clock) {
        this.intakes = intakes;
        this.progress = progress;
        this.take = take;
        this.work = work;
        this.clock = clock;
    }

    /** The table to take in. */
    public record Command(StructureId structure, @Subject UUID intake) {}

    public Verdicts handle(Command command, Actor actor) {
        PeopleRules.coordinates(actor).orRefuse();
        var brought = intakes.named(command.structure, command.intake)
                .orElseThrow(() -> Refused.because("people-register.rule.intake-open"));
        var now = clock.instant();
        boolean isOurs = !brought.isDone() && !brought.isRunning(now) && progress.begin(brought, now, actor);
        var verdicts = PeopleRules.coordinates(actor)
                .and(Verdicts.of(Verdict.product("people-register.rule.intake-open", isOurs)))
                .orRefuse();
        work.begin("intake " + command.intake, () -> takeIn(command, actor));
        return verdicts;
    }

    /** Whatever goes wrong, nothing of the table is in the register, and its page says so. */
    private void takeIn(Command command, Actor actor) {
        try {
            take.handle(new TakeInTable.Command(command.structure, command.intake), actor);
        } catch (Refused refused) {
            fail(command.intake);
        } catch (DataAccessException overlapping) {
            LOG.warn("Intake {} was not taken in; its page tells that it can be tried again", command.intake);
            fail(command.intake);
        } catch (RuntimeException broken) {
            fail(command.intake);
            throw broken;
        }
    }

    private void fail(UUID intake) {
        progress.tell(intake, Brought.Stage.FAILED, 0, 0, clock.instant());
    }
}
