package se.radslag.people.naming;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.MandateLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.SeatSlot;
import se.radslag.people.Versioned;
import se.radslag.people.composition.NameSeatRules;
import se.radslag.people.domain.RegisterPerson;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Mandates;
import se.radslag.platform.usecase.Judged;

/** Names somebody to a seat, by whichever act that is done. */
@Component
class SeatNamings {

    private final NewNamings namings;
    private final SlotRows slots;
    private final RegisterLookup registers;
    private final MandateLookup mandates;
    private final CharterLookup charters;
    private final RegisterPerson register;
    private final Clock clock;

    SeatNamings(
            NewNamings namings,
            SlotRows slots,
            RegisterLookup registers,
            MandateLookup mandates,
            CharterLookup charters,
            RegisterPerson register,
            Clock clock) {
        this.register = register;
        this.namings = namings;
        this.slots = slots;
        this.registers = registers;
        this.mandates = mandates;
        this.charters = charters;
        this.clock = clock;
    }

    /**
     * Whoever sat there until the first day is followed.
     *
     * @param when what the act asks of the first day
     * @throws ChangedByAnother if somebody else has named to the place since the actor looked
     */
    Judged<Mandate> name(NameSeat.Command command, Verdict when, Actor actor) {
        var charter = charters.current(command.structure()).orElseThrow();
        var mandate = command.naming().mandate();
        NamingRules.may(charter, mandate.party(), actor).orRefuse();
        if (command.newcomer() != null) {
            register.handle(command.newcomer(), actor);
        }
        slots.lock(command.structure(), mandate.body());
        var rows = slots.of(SeatSlot.of(command.structure(), mandate));
        ChangedByAnother.unlessSame(command.seen(), Versioned.mark(rows));
        var verdicts = Verdicts.of(when)
                .and(check(charter, mandate, rows))
                .orRefuse(command.naming().reason());
        var first = Objects.requireNonNull(mandate.during().first());
        Succession.before(rows, first)
                .ifPresent(row -> slots.end(row.id(), first.minusDays(1), null, clock.instant(), actor));
        namings.name(charter.origin(), List.of(command.naming()), clock.instant(), actor);
        return Judged.of(mandate, verdicts).about("body", mandate.body()).about("party", mandate.party());
    }

    private Verdicts check(Charter charter, Mandate mandate, List<Versioned<Mandate>> rows) {
        var first = Objects.requireNonNull(mandate.during().first());
        var all = mandates.during(charter.origin().structure(), mandate.during());
        Mandates others = Succession.ended(all, rows, first);
        return NameSeatRules.check(charter, registers.on(charter, first), others, mandate, first);
    }
}
