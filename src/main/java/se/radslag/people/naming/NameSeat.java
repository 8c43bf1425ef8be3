package se.radslag.people.naming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.StructureId;
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
import se.radslag.platform.usecase.UseCase;

/** Names somebody to a seat of a body, as member or substitute; whoever sat there until then is followed. */
@UseCase
public class NameSeat {

    private final NewNamings namings;
    private final SlotRows slots;
    private final RegisterLookup registers;
    private final MandateLookup mandates;
    private final CharterLookup charters;
    private final RegisterPerson register;
    private final Clock clock;

    NameSeat(
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
     * A naming.
     *
     * @param seen the namings to the place that the actor looked at, as {@link Versioned#mark}
     * @param newcomer whoever is named, where they are entered with the naming; null for somebody known
     */
    public record Command(
            StructureId structure, Naming naming, String seen, RegisterPerson.@Nullable Command newcomer) {

        public Command(StructureId structure, Naming naming, String seen) {
            this(structure, naming, seen, null);
        }
    }

    /** @throws ChangedByAnother if somebody else has named to the place since the actor looked */
    public Judged<Mandate> handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var mandate = command.naming.mandate();
        NamingRules.may(charter, mandate.party(), actor).orRefuse();
        if (command.newcomer != null) {
            register.handle(command.newcomer, actor);
        }
        slots.lock(command.structure, mandate.body());
        var rows = slots.of(SeatSlot.of(command.structure, mandate));
        if (!Versioned.mark(rows).equals(command.seen)) {
            throw new ChangedByAnother(command.seen, Versioned.mark(rows));
        }
        var verdicts = check(charter, command.naming, rows).orRefuse(command.naming.reason());
        var first = Objects.requireNonNull(mandate.during().first());
        Succession.before(rows, first)
                .ifPresent(row -> slots.end(row.id(), first.minusDays(1), null, clock.instant(), actor));
        namings.name(charter.origin(), List.of(command.naming), clock.instant(), actor);
        return Judged.of(mandate, verdicts).about("body", mandate.body()).about("party", mandate.party());
    }

    /** All that is to be said of a naming, whether or not it is carried out. */
    Verdicts check(Charter charter, Naming naming, List<Versioned<Mandate>> rows) {
        var mandate = naming.mandate();
        var first = Objects.requireNonNull(mandate.during().first());
        var all = mandates.during(charter.origin().structure(), mandate.during());
        Mandates others = Succession.ended(all, rows, first);
        return Verdicts.of(NamingRules.isNotBackdated(mandate.during(), naming.backdated(), LocalDate.now(clock)))
                .and(NameSeatRules.check(charter, registers.on(charter, first), others, mandate, first));
    }
}
