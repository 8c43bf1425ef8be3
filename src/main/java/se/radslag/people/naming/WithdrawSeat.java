package se.radslag.people.naming;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.people.seating.MandateId;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Ends a naming with a day, or takes it back whole as a mistake; either way what it said is kept. */
@UseCase
public class WithdrawSeat {

    private final SlotRows slots;
    private final CharterLookup charters;
    private final Clock clock;

    WithdrawSeat(SlotRows slots, CharterLookup charters, Clock clock) {
        this.slots = slots;
        this.charters = charters;
        this.clock = clock;
    }

    /** @param last the last day; null where the naming was a mistake from the beginning */
    public record Command(
            StructureId structure,
            @Subject MandateId mandate,
            int seen,
            @Nullable LocalDate last,
            @Nullable String reason) {}

    /** @throws ChangedByAnother if the naming is another by now */
    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var row = slots.named(command.structure, command.mandate)
                .orElseThrow(() -> Refused.because("people-register.rule.seat-known"));
        slots.lock(command.structure, row.row().body());
        var verdicts = NamingRules.may(charter, row.row().party(), actor)
                .and(Verdicts.of(NamingRules.hasReason(command.reason)))
                .orRefuse();
        ChangedByAnother.unlessSame(command.seen, row.version());
        var reason = command.reason == null ? "" : command.reason;
        var first = row.row().during().first();
        if (command.last == null || first != null && command.last.isBefore(first)) {
            slots.withdraw(row.id(), reason, clock.instant(), actor);
        } else {
            slots.end(row.id(), command.last, reason, clock.instant(), actor);
        }
        return verdicts;
    }
}
