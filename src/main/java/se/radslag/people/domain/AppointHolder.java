package se.radslag.people.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Period;
import se.radslag.kernel.Refused;
import se.radslag.kernel.Verdicts;
import se.radslag.people.OfficeTaken;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Standing;
import se.radslag.platform.usecase.UseCase;

/** Gives an office a holder from a day on: whoever held it until then is followed, and stands in history. */
@UseCase
public class AppointHolder {

    private final OfficeRows offices;
    private final Persons persons;
    private final RegisterPerson register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointHolder(
            OfficeRows offices,
            Persons persons,
            RegisterPerson register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offices = offices;
        this.persons = persons;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An appointment.
     *
     * @param seen the rows of the office that the actor looked at, as {@link Versioned#mark}
     * @param backdated why it is entered only after its first day; null when it is not
     * @param newcomer the holder, where they are entered with the appointment; null for somebody known
     */
    public record Command(
            Holding holding,
            String seen,
            @Nullable LocalDate decidedOn,
            @Nullable String section,
            @Nullable String registry,
            @Nullable String backdated,
            RegisterPerson.@Nullable Command newcomer) {

        public Command(
                Holding holding,
                String seen,
                @Nullable LocalDate decidedOn,
                @Nullable String section,
                @Nullable String registry,
                @Nullable String backdated) {
            this(holding, seen, decidedOn, section, registry, backdated, null);
        }
    }

    /** @throws ChangedByAnother if the office has been given to another since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var holding = command.holding;
        PeopleRules.keeps(actor, holding.party()).orRefuse();
        if (command.newcomer != null) {
            register.handle(command.newcomer, actor);
        }
        offices.lock(holding.office());
        if (persons.locked(holding.person()).isEmpty()) {
            throw Refused.because("people-register.rule.person-known");
        }
        var rows = offices.of(holding.office());
        if (!Versioned.mark(rows).equals(command.seen)) {
            throw new ChangedByAnother(command.seen, Versioned.mark(rows));
        }
        var verdicts = OfficeRules.appoints(
                        actor, holding, after(rows, holding), command.backdated, LocalDate.now(clock))
                .orRefuse();
        follows(rows, holding)
                .ifPresent(row -> offices.end(row, first(holding).minusDays(1), null, clock.instant(), actor));
        var decided = new OfficeRows.Decided(command.decidedOn, command.section, command.registry, command.backdated);
        offices.add(holding, decided, clock.instant(), actor);
        events.publishEvent(new OfficeTaken(holding.office(), holding.person(), first(holding)));
        return verdicts;
    }

    private static LocalDate first(Holding holding) {
        var first = holding.during().first();
        return first == null ? LocalDate.MIN : first;
    }

    /** Whoever holds the office the day before and would still hold it on the first day. */
    private static Optional<Versioned<Holding>> follows(List<Versioned<Holding>> rows, Holding holding) {
        boolean acts = holding.standing() == Standing.ACTING;
        return rows.stream()
                .filter(row -> (row.row().standing() == Standing.ACTING) == acts)
                .filter(row -> row.row().during().contains(first(holding))
                        && row.row().during().first() != null)
                .filter(row -> first(holding).isAfter(row.row().during().first()))
                .findFirst();
    }

    private static List<Versioned<Holding>> after(List<Versioned<Holding>> rows, Holding holding) {
        var after = new ArrayList<>(rows);
        follows(rows, holding).ifPresent(row -> {
            after.remove(row);
            var old = row.row();
            after.add(new Versioned<>(
                    row.id(),
                    row.version(),
                    new Holding(
                            old.party(),
                            old.organ(),
                            old.post(),
                            old.ordinal(),
                            old.person(),
                            old.politicalParty(),
                            new Period(old.during().first(), first(holding).minusDays(1)),
                            old.standing())));
        });
        return after;
    }
}
