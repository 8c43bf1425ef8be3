package se.radslag.people.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Period;
import se.radslag.kernel.Refused;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Standing;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Lets the holder of an office be on leave for a time, and somebody act in it meanwhile; afterwards the holder is back. */
@UseCase
public class GrantLeave {

    private final OfficeRows offices;
    private final OfficeParts parts;
    private final Persons persons;
    private final Clock clock;

    GrantLeave(OfficeRows offices, OfficeParts parts, Persons persons, Clock clock) {
        this.offices = offices;
        this.parts = parts;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * A leave.
     *
     * @param seen the version of the holder's row that the actor looked at
     * @param standIn who acts meanwhile; null where nobody does
     * @param standInParty the political party that the stand-in is of; null for none, or not known
     * @param backdated why it is entered only after its first day; null when it is not
     */
    public record Command(
            @Subject UUID holding,
            int seen,
            LocalDate from,
            LocalDate until,
            @Nullable PersonId standIn,
            @Nullable String standInParty,
            @Nullable String backdated) {}

    /** @throws ChangedByAnother if the row is another by now */
    public Verdicts handle(Command command, Actor actor) {
        var row = offices.held(command.holding);
        var leave = new LeaveRules.Leave(command.from, command.until, command.standIn);
        var verdicts = LeaveRules.grants(
                        actor,
                        row.row(),
                        leave,
                        offices.of(row.row().office()),
                        command.backdated,
                        LocalDate.now(clock))
                .orRefuse();
        ChangedByAnother.unlessSame(command.seen, row.version());
        boolean atBeginning = command.from.equals(row.row().during().first());
        parts.interrupt(row.id(), Standing.ON_LEAVE, command.from, command.until, atBeginning, clock.instant(), actor);
        standIn(row.row(), command, actor);
        return verdicts;
    }

    private void standIn(Holding holding, Command command, Actor actor) {
        if (command.standIn != null) {
            if (persons.locked(command.standIn).isEmpty()) {
                throw Refused.because("people-register.rule.person-known");
            }
            var acting = new Holding(
                    holding.party(),
                    holding.organ(),
                    holding.post(),
                    holding.ordinal(),
                    command.standIn,
                    command.standInParty,
                    new Period(command.from, command.until),
                    Standing.ACTING);
            var decided = new OfficeRows.Decided(null, null, null, command.backdated);
            offices.add(acting, decided, clock.instant(), actor);
        }
    }
}
