package se.radslag.people.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.people.NamedPersons;
import se.radslag.people.PartyKey;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.domain.EnterRegister;
import se.radslag.people.domain.Entries;
import se.radslag.people.domain.NewPerson;
import se.radslag.people.intake.HolderTable.Held;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Standing;

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
        return new HolderReader(charter, rows);
    }

    @Override
    public void write(Charter charter, List<Held> entries, Actor actor) {
        var added = entries.stream().map(Held::person).filter(Objects::nonNull).toList();
        var holdings = entries.stream().map(Held::holding).toList();
        enter.handle(new EnterRegister.Command(new Entries(added, holdings, List.of(), List.of(), List.of())), actor);
    }

    /** Reads holders of one table. */
    private final class HolderReader implements Reader<Held> {

        private final Charter charter;
        private final CharterNames names;
        private final PoliticalNames political = new PoliticalNames(parties);
        private final KnownPersons known;
        private final Map<OfficeKey, List<Holding>> held = new HashMap<>();

        HolderReader(Charter charter, List<Cells> rows) {
            this.charter = charter;
            this.names = new CharterNames(charter);
            this.known = new KnownPersons(persons, rows);
            registers.all(charter).holdings().forEach(each -> {
                known.belongs(each.party().value(), each.person());
                if (each.standing() != Standing.ACTING) {
                    note(each);
                }
            });
        }

        private void note(Holding holding) {
            held.computeIfAbsent(holding.office(), key -> new ArrayList<>()).add(holding);
        }

        @Override
        public @Nullable Held read(Cells row) {
            var party = names.party(row);
            var office = office(row, party);
            var side = political.of(row);
            var during = row.period();
            row.name(Column.GIVEN);
            row.name(Column.FAMILY);
            if (office == null || during == null || !row.isWhole()) {
                return null;
            }
            var person = known.of(office.party().value(), row);
            if (person == null) {
                return null;
            }
            var holding = new Holding(
                    office.party(),
                    office.organ(),
                    office.post(),
                    office.ordinal(),
                    person,
                    side,
                    during,
                    Standing.HOLDER);
            return isFree(row, holding) ? taken(holding) : null;
        }

        private Held taken(Holding holding) {
            note(holding);
            return new Held(holding, known.toEnter(holding.person()));
        }

        /** No period that is there, or that the table itself gives, is touched. */
        private boolean isFree(Cells row, Holding holding) {
            var others = held.getOrDefault(holding.office(), List.of()).stream()
                    .filter(each -> each.during().overlaps(holding.during()))
                    .toList();
            if (others.size() == 1 && isSame(others.getFirst(), holding)) {
                row.isThere();
            } else if (!others.isEmpty()) {
                row.fault(Column.FROM, Problem.TAKEN);
            }
            return others.isEmpty();
        }

        private static boolean isSame(Holding one, Holding other) {
            return one.person().equals(other.person())
                    && one.during().equals(other.during())
                    && Objects.equals(one.politicalParty(), other.politicalParty());
        }

        private @Nullable OfficeKey office(Cells row, @Nullable Party party) {
            var word = Column.small(row.needed(Column.POST));
            var post = PostWords.of(word);
            if (post == null && !word.isEmpty()) {
                row.fault(Column.POST, Problem.NO_POST);
            }
            if (party == null || post == null) {
                return null;
            }
            var key = PartyKey.of(charter, party);
            if (post.isOfTheParty()) {
                return new OfficeKey(key, null, post.post(), post.ordinal());
            }
            var organ = names.organ(row, party);
            return organ == null ? null : new OfficeKey(key, organ, post.post(), post.ordinal());
        }
    }
}
