package se.radslag.people.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Period;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Lets whoever is on leave be back earlier than was planned: from that day the office is theirs, and nobody acts in it. */
@UseCase
public class EndLeave {

    private final OfficeRows offices;
    private final LeaveParts parts;
    private final Clock clock;

    EndLeave(OfficeRows offices, LeaveParts parts, Clock clock) {
        this.offices = offices;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * A return.
     *
     * @param holding the row that says that somebody is on leave
     * @param seen the version of it that the actor looked at
     * @param back the first day back in the office; the first of the leave when there is to be none
     * @param backdated why it is entered only after that day; null when it is not
     */
    public record Command(
            @Subject UUID holding,
            int seen,
            LocalDate back,
            @Nullable String backdated) {}

    /** @throws ChangedByAnother if the row is another by now */
    public Verdicts handle(Command command, Actor actor) {
        var row = offices.held(command.holding);
        var rows = offices.of(row.row().office());
        var verdicts = LeaveRules.returns(actor, row.row(), command.back, rows, command.backdated, LocalDate.now(clock))
                .orRefuse();
        ChangedByAnother.unlessSame(command.seen, row.version());
        acting(row.row(), command.back, rows)
                .forEach(each -> parts.endBefore(each, command.back, command.backdated, clock.instant(), actor));
        parts.resume(row, command.back, command.backdated, clock.instant(), actor);
        return verdicts;
    }

    private static List<Versioned<Holding>> acting(Holding leave, LocalDate back, List<Versioned<Holding>> rows) {
        return rows.stream()
                .filter(each -> LeaveRules.actsFor(leave, each.row()))
                .filter(each -> each.row().during().overlaps(new Period(back, null)))
                .toList();
    }
}
