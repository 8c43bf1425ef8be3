package se.radslag.people.events;

import java.time.Clock;
import java.time.LocalDate;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.usecase.UseCase;

/** Forgets names and addresses some time after an event; how many came, and from which parties, stands. */
@UseCase
public class ForgetParticipants {

    /** How many days after the event a list of participants is kept. */
    public static final int DAYS = 30;

    private final Signings signings;
    private final Clock clock;

    ForgetParticipants(Signings signings, Clock clock) {
        this.signings = signings;
        this.clock = clock;
    }

    /** Whoever is still known although everything was over before this day is forgotten. */
    public record Command(LocalDate before) {}

    public Verdicts handle(Command command, Actor actor) {
        var verdicts = PeopleRules.coordinates(actor).orRefuse();
        signings.forget(command.before, clock.instant());
        return verdicts;
    }
}
