package se.radslag.people.intake;

import java.util.List;
import java.util.Map;
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
import se.radslag.people.seating.Coalition;
import se.radslag.people.seating.Side;

/** A table of which side each political party is on in each party, and when. */
@Component
final class CoalitionTable implements TableKind<Coalition> {

    private static final Map<String, Side> SIDES = Map.of(
            "majoritet",
            Side.MAJORITY,
            "styr",
            Side.MAJORITY,
            "majority",
            Side.MAJORITY,
            "opposition",
            Side.OPPOSITION,
            "varken eller",
            Side.NEITHER,
            "ingen",
            Side.NEITHER,
            "neither",
            Side.NEITHER);

    private final RegisterLookup registers;
    private final PoliticalPartyLookup parties;
    private final EnterRegister enter;

    CoalitionTable(RegisterLookup registers, PoliticalPartyLookup parties, EnterRegister enter) {
        this.registers = registers;
        this.parties = parties;
        this.enter = enter;
    }

    @Override
    public String name() {
        return "coalitions";
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.PARTY, Column.POLITICAL, Column.SIDE, Column.FROM, Column.LAST);
    }

    @Override
    public Set<Column> needed() {
        return Set.of(Column.PARTY, Column.POLITICAL, Column.SIDE, Column.FROM);
    }

    @Override
    public Reader<Coalition> open(Charter charter, List<Cells> rows) {
        var names = new CharterNames(charter);
        var political = new PoliticalNames(parties);
        var periods = new Periods<Coalition>(each -> each.party() + " " + each.politicalParty(), Coalition::during);
        registers.all(charter).coalitions().forEach(periods::note);
        return row -> {
            var party = names.party(row);
            row.needed(Column.POLITICAL);
            var id = political.of(row);
            var side = side(row);
            var during = row.period();
            if (party == null || id == null || side == null || during == null || !row.isWhole()) {
                return null;
            }
            return periods.taken(row, new Coalition(PartyKey.of(charter, party), id, side, during));
        };
    }

    private static @Nullable Side side(Cells row) {
        var word = Column.small(row.needed(Column.SIDE));
        if (!word.isEmpty() && !SIDES.containsKey(word)) {
            row.fault(Column.SIDE, Problem.NO_SIDE);
        }
        return SIDES.get(word);
    }

    @Override
    public void write(Charter charter, List<Coalition> entries, Actor actor) {
        enter.handle(new EnterRegister.Command(Entries.ofCoalitions(entries)), actor);
    }
}
