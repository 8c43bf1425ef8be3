package se.radslag.people.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;
import se.radslag.platform.usecase.UseCase;

/** Gives an office a holder from today or a later day on: whoever held it until then is followed, and stands in history. */
@UseCase
public class AppointHolder {

    private final Appointments appointments;
    private final Clock clock;

    AppointHolder(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /**
     * An appointment.
     *
     * @param seen the rows of the office that the actor looked at, as {@link Versioned#mark}
     * @param newcomer the holder, where they are entered with the appointment; null for somebody known
     */
    public record Command(
            Holding holding,
            String seen,
            @Nullable LocalDate decidedOn,
            @Nullable String section,
            @Nullable String registry,
            RegisterPerson.@Nullable Command newcomer) {

        public Command(
                Holding holding,
                String seen,
                @Nullable LocalDate decidedOn,
                @Nullable String section,
                @Nullable String registry) {
            this(holding, seen, decidedOn, section, registry, null);
        }
    }

    /** @throws se.radslag.kernel.ChangedByAnother if the office has been given to another since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var when = OfficeRules.isNotBackdated(command.holding().during().first(), null, LocalDate.now(clock));
        return appointments.appoint(command, when, null, actor);
    }
}
