package se.radslag.people.domain;

import java.time.Clock;
import java.time.LocalDate;
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

/** Mends what was entered wrongly of somebody's time in an office, also in the past; every answer changes, and what stood is kept. */
@UseCase
public class CorrectHolding {

    private final OfficeRows offices;
    private final OfficeParts parts;
    private final Clock clock;

    CorrectHolding(OfficeRows offices, OfficeParts parts, Clock clock) {
        this.offices = offices;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * A correction.
     *
     * @param first the first day; null when the person never had the office
     * @param last the last day; null until further notice
     * @param seen the version of the row that the actor looked at
     */
    public record Command(
            @Subject UUID holding,
            int seen,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String politicalParty,
            @Nullable String reason) {}

    /** @throws ChangedByAnother if the row is another by now */
    public Verdicts handle(Command command, Actor actor) {
        var row = offices.held(command.holding);
        var during = command.first == null ? null : new Period(command.first, command.last);
        var others = offices.of(row.row().office()).stream()
                .filter(each -> !each.id().equals(row.id()))
                .toList();
        var verdicts = OfficeRules.corrects(actor, row.row(), during, others, command.reason)
                .orRefuse();
        ChangedByAnother.unlessSame(command.seen, row.version());
        change(row, command, command.reason == null ? "" : command.reason, actor);
        return verdicts;
    }

    private void change(Versioned<Holding> row, Command command, String reason, Actor actor) {
        if (command.first == null) {
            offices.withdraw(row.id(), reason, clock.instant(), actor);
        } else {
            parts.correct(
                    row.id(), command.first, command.last, command.politicalParty, reason, clock.instant(), actor);
        }
    }
}
