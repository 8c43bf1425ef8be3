package se.radslag.people.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Party;
import se.radslag.people.PartyKey;
import se.radslag.people.intake.HolderTable.Held;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.Standing;

/** Reads holders of offices row by row. */
final class HolderReader implements TableKind.Reader<Held> {

    private final Charter charter;
    private final KnownPersons known;
    private final PoliticalNames political;
    private final CharterNames names;
    private final Periods<Holding> held = new Periods<>(Holding::office, Holding::during, HolderReader::isSame);

    HolderReader(Charter charter, Register register, KnownPersons known, PoliticalNames political) {
        this.charter = charter;
        this.known = known;
        this.political = political;
        this.names = new CharterNames(charter);
        register.holdings().stream()
                .filter(each -> each.standing() != Standing.ACTING)
                .forEach(held::note);
    }

    /** Whether a holder is there already, also where they are on leave today. */
    private static boolean isSame(Holding one, Holding other) {
        return one.person().equals(other.person())
                && one.during().equals(other.during())
                && Objects.equals(one.politicalParty(), other.politicalParty());
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
        var holding = held.taken(
                row,
                new Holding(
                        office.party(),
                        office.organ(),
                        office.post(),
                        office.ordinal(),
                        person,
                        side,
                        during,
                        Standing.HOLDER));
        return holding == null ? null : new Held(holding, known.toEnter(person));
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
