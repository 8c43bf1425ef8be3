package se.radslag.people.intake;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.NamedPersons;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.domain.EnterRegister;
import se.radslag.people.domain.Entries;
import se.radslag.people.domain.NewPerson;
import se.radslag.people.intake.HolderTable.Held;
import se.radslag.people.seating.Holding;

/** A table of holders of offices: whose office, which, who and when. */
@Component
final class HolderTable implements TableKind<Held> {

    private final RegisterLookup registers;
    private final NamedPersons persons;
    private final PoliticalPartyLookup parties;
    private final EnterRegister enter;

    HolderTable(RegisterLookup registers, NamedPersons persons, PoliticalPartyLookup parties, EnterRegister enter) {
        this.registers = registers;
        this.persons = persons;
        this.parties = parties;
        this.enter = enter;
    }

    /** A holding, with its person where that is somebody new. */
    record Held(Holding holding, @Nullable NewPerson person) {}

    @Override
    public String name() {
        return "holders";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.PARTY,
                Column.ORGAN,
                Column.POST,
                Column.GIVEN,
                Column.FAMILY,
                Column.POLITICAL,
                Column.FROM,
                Column.LAST);
    }

    @Override
    public Set<Column> needed() {
        return Set.of(Column.PARTY, Column.ORGAN, Column.POST, Column.GIVEN, Column.FAMILY, Column.FROM);
    }

    @Override
    public Reader<Held> open(Charter charter, List<Cells> rows) {
        var register = registers.all(charter);
        var known = new KnownPersons(persons, register, rows);
        return new HolderReader(charter, register, known, new PoliticalNames(parties));
    }

    @Override
    public void write(Charter charter, List<Held> entries, Actor actor) {
        var added = entries.stream().map(Held::person).filter(Objects::nonNull).toList();
        var holdings = entries.stream().map(Held::holding).toList();
        enter.handle(new EnterRegister.Command(Entries.ofHolders(added, holdings)), actor);
    }
}
