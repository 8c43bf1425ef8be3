package se.radslag.people.intake;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.job.LongWork;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Takes in a table whole, or nothing of it; no period that is in the register is touched. */
@UseCase
public class TakeInTable {

    /** So many rows are written at a time, and then it is told. */
    private static final int PART = 1000;

    /** So many new rows change what is the quickest way to them. */
    private static final int MANY = 100;

    private final Intakes intakes;
    private final IntakeProgress progress;
    private final BroughtTables tables;
    private final CharterLookup charters;
    private final LongWork work;
    private final Clock clock;

    TakeInTable(
            Intakes intakes,
            IntakeProgress progress,
            BroughtTables tables,
            CharterLookup charters,
            LongWork work,
            Clock clock) {
        this.intakes = intakes;
        this.progress = progress;
        this.tables = tables;
        this.charters = charters;
        this.work = work;
        this.clock = clock;
    }

    /** The table to take in. */
    public record Command(StructureId structure, @Subject UUID intake) {}

    public Verdicts handle(Command command, Actor actor) {
        PeopleRules.coordinates(actor).orRefuse();
        progress.lock(command.structure);
        var charter = charters.current(command.structure).orElseThrow();
        var brought = intakes.named(command.structure, command.intake).orElseThrow();
        var reading = tables.reading(charter, brought, done -> {
            if (done % PART == 0) {
                tell(command.intake, Brought.Stage.READING, done, 0);
            }
        });
        var verdicts = PeopleRules.coordinates(actor)
                .and(Verdicts.of(Verdict.product("people-register.rule.intake-whole", reading.isWhole())))
                .orRefuse();
        write(charter, reading, command.intake, actor);
        progress.end(command.intake, reading.rows().size(), reading.there(), clock.instant());
        return verdicts;
    }

    private <E> void write(Charter charter, Reading<E> reading, UUID intake, Actor actor) {
        var entries = reading.rows().stream().map(Reading.Row::entry).toList();
        for (int done = 0; done < entries.size(); done += PART) {
            tell(intake, Brought.Stage.WRITING, done, entries.size());
            List<E> part = entries.subList(done, Math.min(entries.size(), done + PART));
            reading.kind().write(charter, part, actor);
        }
        if (entries.size() >= MANY) {
            progress.weigh();
        }
    }

    private void tell(UUID intake, Brought.Stage stage, int done, int all) {
        work.tell(() -> progress.tell(intake, stage, done, all, clock.instant()));
    }
}
