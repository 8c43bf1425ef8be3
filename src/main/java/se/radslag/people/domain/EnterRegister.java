package se.radslag.people.domain;

import java.time.Clock;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.UseCase;

/** Writes many rows into the register at once, all or none; no period that is there is touched. */
@UseCase
public class EnterRegister {

    private final Persons persons;
    private final Offices offices;
    private final Clock clock;

    EnterRegister(Persons persons, Offices offices, Clock clock) {
        this.persons = persons;
        this.offices = offices;
        this.clock = clock;
    }

    /** Rows that hang together. */
    public record Command(Entries entries) {}

    public Verdicts handle(Command command, Actor actor) {
        var verdicts = PeopleRules.coordinates(actor).orRefuse();
        var entries = command.entries;
        persons.add(entries.persons(), clock.instant(), actor);
        offices.hold(entries.holdings(), clock.instant(), actor);
        offices.govern(entries.coalitions());
        offices.represent(entries.represented());
        offices.size(entries.sizes());
        return verdicts;
    }
}
