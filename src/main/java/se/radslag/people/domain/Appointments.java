package se.radslag.people.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Period;
import se.radslag.kernel.Refused;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.OfficeTaken;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Standing;

/** Gives an office a holder, by whichever act that is done. */
@Component
class Appointments {

    private final OfficeRows offices;
    private final Persons persons;
    private final RegisterPerson register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointments(
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
     * Whoever held the office until the first day is followed.
     *
     * @param when what the act asks of the first day
     * @param backdated why it is entered only after its first day; null when it is not
     * @throws ChangedByAnother if the office has been given to another since the actor looked
     */
    Verdicts appoint(AppointHolder.Command command, Verdict when, @Nullable String backdated, Actor actor) {
        var holding = command.holding();
        PeopleRules.keeps(actor, holding.party()).orRefuse();
        if (command.newcomer() != null) {
            register.handle(command.newcomer(), actor);
        }
        offices.lock(holding.office());
        if (persons.locked(holding.person()).isEmpty()) {
            throw Refused.because("people-register.rule.person-known");
        }
        var rows = offices.of(holding.office());
        ChangedByAnother.unlessSame(command.seen(), Versioned.mark(rows));
        var verdicts =
                OfficeRules.appoints(actor, holding, after(rows, holding), when).orRefuse();
        follows(rows, holding)
                .ifPresent(row -> offices.end(row, first(holding).minusDays(1), null, clock.instant(), actor));
        var decided = new OfficeRows.Decided(command.decidedOn(), command.section(), command.registry(), backdated);
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
