package se.radslag.people.intake;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.MandateLookup;
import se.radslag.people.NamedPersons;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.domain.EnterRegister;
import se.radslag.people.domain.Entries;
import se.radslag.people.domain.NewPerson;
import se.radslag.people.intake.SeatTable.Named;
import se.radslag.people.naming.EnterSeats;
import se.radslag.people.naming.Naming;

/** A table of whom the parties have named to the seats of bodies, each row judged by the terms of its seat. */
@Component
final class SeatTable implements TableKind<Named> {

    private final RegisterLookup registers;
    private final MandateLookup mandates;
    private final NamedPersons persons;
    private final PoliticalPartyLookup parties;
    private final EnterRegister enter;
    private final EnterSeats seats;
    private final Clock clock;

    SeatTable(
            RegisterLookup registers,
            MandateLookup mandates,
            NamedPersons persons,
            PoliticalPartyLookup parties,
            EnterRegister enter,
            EnterSeats seats,
            Clock clock) {
        this.registers = registers;
        this.mandates = mandates;
        this.persons = persons;
        this.parties = parties;
        this.enter = enter;
        this.seats = seats;
        this.clock = clock;
    }

    /** A naming, with its person where that is somebody new. */
    record Named(Naming naming, @Nullable NewPerson person) {}

    @Override
    public String name() {
        return "seats";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.BODY,
                Column.SEAT,
                Column.PARTY,
                Column.ROLE,
                Column.NUMBER,
                Column.GIVEN,
                Column.FAMILY,
                Column.POLITICAL,
                Column.FROM,
                Column.LAST,
                Column.LEADING,
                Column.HOME,
                Column.NAMED_ON,
                Column.SECTION,
                Column.REGISTRY,
                Column.REASON);
    }

    @Override
    public Set<Column> needed() {
        return Set.of(Column.BODY, Column.PARTY, Column.GIVEN, Column.FAMILY, Column.FROM);
    }

    @Override
    public Reader<Named> open(Charter charter, List<Cells> rows) {
        var register = registers.all(charter);
        var named = mandates.all(charter.origin().structure());
        var known = new KnownPersons(persons, register, rows);
        return new SeatReader(
                charter, register, named, known, new PoliticalNames(parties), java.time.LocalDate.now(clock));
    }

    @Override
    public void write(Charter charter, List<Named> entries, Actor actor) {
        var added = entries.stream().map(Named::person).filter(Objects::nonNull).toList();
        if (!added.isEmpty()) {
            enter.handle(new EnterRegister.Command(Entries.ofPersons(added)), actor);
        }
        var namings =
                entries.stream().map(each -> attested(each.naming(), actor)).toList();
        seats.handle(new EnterSeats.Command(charter.origin().structure(), namings, List.of()), actor);
    }

    /** That somebody leads the opposition is attested by whoever takes the table in. */
    private static Naming attested(Naming naming, Actor actor) {
        return naming.mandate().leadingAttested()
                ? new Naming(naming.mandate(), naming.decision(), actor.id(), naming.reason(), naming.backdated())
                : naming;
    }
}
