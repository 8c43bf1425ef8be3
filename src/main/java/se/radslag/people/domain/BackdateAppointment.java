package se.radslag.people.domain;

import java.time.Clock;
import java.time.LocalDate;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonId;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Gives an office a holder from a day that has been, with the reason why it is entered only now, which everybody can read. */
@UseCase
public class BackdateAppointment {

    private final Appointments appointments;
    private final Clock clock;

    BackdateAppointment(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /** The appointment, and why it is entered afterwards. */
    public record Command(AppointHolder.Command appointment, String reason) {}

    /** @throws se.radslag.kernel.ChangedByAnother if the office has been given to another since the actor looked */
    public Judged<PersonId> handle(Command command, Actor actor) {
        var holding = command.appointment().holding();
        var when = PeopleRules.isBackdated(holding.during().first(), command.reason(), LocalDate.now(clock));
        var verdicts = appointments.appoint(
                command.appointment(), when, command.reason().strip(), actor);
        return Judged.of(holding.person(), verdicts)
                .about("person", holding.person())
                .about("party", holding.party());
    }
}
