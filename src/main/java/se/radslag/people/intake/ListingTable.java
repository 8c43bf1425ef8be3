package se.radslag.people.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.EnterListings;
import se.radslag.people.inventory.EnterListings.Entry;
import se.radslag.people.inventory.InventoryLookup;

/** A table of networks, groups, projects, arenas and earlier organisations: an inventory that somebody has made elsewhere. */
@Component
final class ListingTable implements TableKind<Entry> {

    private final InventoryLookup inventories;
    private final EnterListings enter;
    private final Clock clock;

    ListingTable(InventoryLookup inventories, EnterListings enter, Clock clock) {
        this.inventories = inventories;
        this.enter = enter;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "inventory";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.NAME,
                Column.ENGLISH,
                Column.KIND,
                Column.COMMISSIONER,
                Column.PURPOSE,
                Column.LASTING,
                Column.LEAD,
                Column.ADMIN,
                Column.PRIORITISED,
                Column.SUPPORTS,
                Column.DOCUMENT,
                Column.TOPICS,
                Column.FROM,
                Column.LAST,
                Column.ENDED,
                Column.MOTIVE,
                Column.ASSIGNMENT,
                Column.ORGANISATION,
                Column.CONDITIONS,
                Column.INITIATIVE,
                Column.FUNDER,
                Column.KRONOR,
                Column.CONTACT,
                Column.SOURCE);
    }

    @Override
    public Set<Column> needed() {
        return Set.of(Column.NAME);
    }

    @Override
    public Reader<Entry> open(Charter charter, List<Cells> rows) {
        return new ListingReader(inventories.of(charter), LocalDate.now(clock));
    }

    @Override
    public void write(Charter charter, List<Entry> entries, Actor actor) {
        enter.handle(new EnterListings.Command(charter.origin().structure(), entries), actor);
    }
}
