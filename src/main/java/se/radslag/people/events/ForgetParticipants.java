package se.radslag.people.events;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.usecase.UseCase;

/** Forgets names and addresses some time after an event, and what nobody confirmed; how many came, from where, stands. */
@UseCase
public class ForgetParticipants {

    /** How many days after the event a list of participants is kept. */
    public static final int DAYS = 30;

    /** How long whoever was signed up has to confirm it. */
    static final Duration CONFIRMED_WITHIN = Duration.ofDays(7);

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
        var now = clock.instant();
        signings.drop(now.minus(CONFIRMED_WITHIN));
        signings.forget(command.before, now);
        return verdicts;
    }
}
