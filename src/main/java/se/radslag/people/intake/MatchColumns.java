package se.radslag.people.intake;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Says under which heading of a table each column is found, where the names did not tell. */
@UseCase
public class MatchColumns {

    private final Intakes intakes;
    private final Clock clock;

    MatchColumns(Intakes intakes, Clock clock) {
        this.intakes = intakes;
        this.clock = clock;
    }

    /** @param matching headings by column; an empty one where the table has no such column */
    public record Command(StructureId structure, @Subject UUID intake, Map<Column, String> matching) {

        public Command {
            matching = Map.copyOf(matching);
        }
    }

    public Verdicts handle(Command command, Actor actor) {
        PeopleRules.coordinates(actor).orRefuse();
        var brought = intakes.named(command.structure, command.intake)
                .orElseThrow(() -> Refused.because("people-register.rule.intake-open"));
        var verdicts = PeopleRules.coordinates(actor)
                .and(Verdicts.of(Verdict.product(
                        "people-register.rule.intake-open", !brought.isDone() && !brought.isRunning(clock.instant()))))
                .orRefuse();
        intakes.match(command.intake, command.matching);
        return verdicts;
    }
}
