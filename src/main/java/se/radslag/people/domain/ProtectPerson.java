package se.radslag.people.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PersonId;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Marks that nothing of a person may be published, or that it may again. */
@UseCase
public class ProtectPerson {

    private final Persons persons;

    ProtectPerson(Persons persons) {
        this.persons = persons;
    }

    /**
     * A mark to set or to take away.
     *
     * @param seen the version of the person that the actor looked at
     * @param since from which day; null when the person is no longer protected
     */
    public record Command(
            @Subject PersonId person, int seen, @Nullable LocalDate since) {}

    public Verdicts handle(Command command, Actor actor) {
        var verdicts = Verdicts.of(PersonActRules.mayChange(actor, persons.isOf(command.person, actor)))
                .orRefuse();
        var person =
                persons.locked(command.person).orElseThrow(() -> Refused.because("people-register.rule.person-known"));
        ChangedByAnother.unlessSame(command.seen, person.version());
        persons.protect(command.person, command.since);
        return verdicts;
    }
}
