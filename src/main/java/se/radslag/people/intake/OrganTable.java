package se.radslag.people.intake;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.PartyKey;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.domain.EnterRegister;
import se.radslag.people.domain.Entries;
import se.radslag.people.intake.OrganTable.Size;
import se.radslag.people.seating.OrganSize;
import se.radslag.people.seating.Represented;

/** A table of how large the parties' organs are, and with how many seats each political party sits there. */
@Component
final class OrganTable implements TableKind<Size> {

    private static final int MOST_SEATS = 400;
    private static final int MOST_IN_PRESIDIUM = 20;

    private final RegisterLookup registers;
    private final PoliticalPartyLookup parties;
    private final EnterRegister enter;

    OrganTable(RegisterLookup registers, PoliticalPartyLookup parties, EnterRegister enter) {
        this.registers = registers;
        this.parties = parties;
        this.enter = enter;
    }

    /** Either how large an organ is, or how many seats a political party has in it. */
    record Size(@Nullable OrganSize organ, @Nullable Represented represented) {}

    @Override
    public String name() {
        return "organs";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.PARTY, Column.ORGAN, Column.POLITICAL, Column.SEATS, Column.PRESIDIUM, Column.FROM, Column.LAST);
    }

    @Override
    public Set<Column> needed() {
        return Set.of(Column.PARTY, Column.ORGAN, Column.SEATS, Column.FROM);
    }

    @Override
    public Reader<Size> open(Charter charter, List<Cells> rows) {
        return new SizeReader(charter);
    }

    @Override
    public void write(Charter charter, List<Size> entries, Actor actor) {
        var all = Entries.ofOrgans(
                entries.stream().map(Size::represented).filter(Objects::nonNull).toList(),
                entries.stream().map(Size::organ).filter(Objects::nonNull).toList());
        enter.handle(new EnterRegister.Command(all), actor);
    }

    /** Reads sizes of one table. */
    private final class SizeReader implements Reader<Size> {

        private final Charter charter;
        private final CharterNames names;
        private final PoliticalNames political = new PoliticalNames(parties);
        private final Periods<OrganSize> sizes =
                new Periods<>(each -> each.party() + " " + each.organ(), OrganSize::during);
        private final Periods<Represented> represented = new Periods<>(
                each -> each.party() + " " + each.organ() + " " + each.politicalParty(), Represented::during);

        SizeReader(Charter charter) {
            this.charter = charter;
            this.names = new CharterNames(charter);
            var register = registers.all(charter);
            register.sizes().forEach(sizes::note);
            register.represented().forEach(represented::note);
        }

        @Override
        public @Nullable Size read(Cells row) {
            var party = names.party(row);
            var organ = party == null ? null : names.organ(row, party);
            var side = political.of(row);
            row.needed(Column.SEATS);
            var seats = row.number(Column.SEATS, MOST_SEATS);
            var presidium = row.number(Column.PRESIDIUM, MOST_IN_PRESIDIUM);
            var during = row.period();
            if (party == null || organ == null || seats == null || during == null || !row.isWhole()) {
                return null;
            }
            var key = PartyKey.of(charter, party);
            if (side == null) {
                var size = sizes.taken(row, new OrganSize(key, organ, seats, presidium, during));
                return size == null ? null : new Size(size, null);
            }
            var found = represented.taken(row, new Represented(key, organ, side, seats, during));
            return found == null ? null : new Size(null, found);
        }
    }
}
