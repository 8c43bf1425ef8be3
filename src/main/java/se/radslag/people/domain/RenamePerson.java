package se.radslag.people.domain;

import java.time.LocalDate;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PersonId;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Changes what a person is called from a day on; what the person was called before stands. */
@UseCase
public class RenamePerson {

    private final Persons persons;
    private final PersonNames names;

    RenamePerson(Persons persons, PersonNames names) {
        this.persons = persons;
        this.names = names;
    }

    /** @param seen the version of the person that the actor looked at */
    public record Command(@Subject PersonId person, int seen, String given, String family, LocalDate from) {}

    public Verdicts handle(Command command, Actor actor) {
        Verdicts.of(PersonActRules.mayChange(actor, persons.isOf(command.person, actor)))
                .orRefuse();
        var person =
                persons.locked(command.person).orElseThrow(() -> Refused.because("people-register.rule.person-known"));
        ChangedByAnother.unlessSame(command.seen, person.version());
        var last = names.of(command.person).getLast().during().first();
        var verdicts = PersonActRules.renames(command.given, command.family, command.from, last)
                .orRefuse();
        persons.rename(command.person, command.given.strip(), command.family.strip(), command.from);
        return verdicts;
    }
}
