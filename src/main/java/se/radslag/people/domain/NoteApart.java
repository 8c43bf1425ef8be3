package se.radslag.people.domain;

import java.time.Clock;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PersonId;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Notes that two entries with names alike are of two persons, so that nobody has to look at them again. */
@UseCase
public class NoteApart {

    private final DoubleRows doubles;
    private final Persons persons;
    private final Clock clock;

    NoteApart(DoubleRows doubles, Persons persons, Clock clock) {
        this.doubles = doubles;
        this.persons = persons;
        this.clock = clock;
    }

    /** The two, in any order. */
    public record Command(@Subject PersonId one, @Subject PersonId other) {}

    public Verdicts handle(Command command, Actor actor) {
        var verdicts = PersonActRules.merges(actor, command.one, command.other).orRefuse();
        if (persons.locked(command.one).isEmpty()
                || persons.locked(command.other).isEmpty()) {
            throw Refused.because("people-register.rule.person-known");
        }
        doubles.note(command.one, command.other, clock.instant(), actor);
        return verdicts;
    }
}
