package se.radslag.people.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.people.intake.Resemblance.How;
import se.radslag.people.inventory.Agreed;
import se.radslag.people.inventory.EnterListings.End;
import se.radslag.people.inventory.EnterListings.Entry;
import se.radslag.people.inventory.Inventory;
import se.radslag.people.inventory.ListedNames;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.Listing.Stated;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.Particulars;

/** Reads listings of one table: finds what is known already, then lets the rules judge what is said. */
final class ListingReader implements TableKind.Reader<Entry> {

    private final Inventory inventory;
    private final LocalDate today;
    private final ListedNames listed;
    private final ListedNames before;
    private final SaidOfListing cells;
    private final ListingFaults faults;
    private final Map<String, Integer> lines = new HashMap<>();

    ListingReader(Inventory inventory, LocalDate today) {
        this.inventory = inventory;
        this.today = today;
        this.listed = new ListedNames(inventory);
        this.before = new ListedNames(new Inventory(inventory.charter(), List.of()));
        this.cells = new SaidOfListing(inventory.charter());
        this.faults = new ListingFaults(inventory);
    }

    @Override
    public @Nullable Entry read(Cells row) {
        var kind = cells.kind(row);
        var said = cells.of(row);
        var name = Objects.requireNonNullElse(said.called().swedish(), "");
        var known = listed.called(name).orElse(null);
        if (lines.putIfAbsent(Column.small(name), row.line()) != null && !name.isEmpty()) {
            row.fault(Column.NAME, Problem.LISTED_TWICE);
        }
        if (known != null && !isMore(known, said)) {
            row.resembles(How.THERE, Column.NAME, name(known), path(known));
            row.isThere();
            return null;
        }
        var listing = listing(known == null ? kind : known.kind(), known, said);
        var entry = new Entry(listing.kind(), listing.body(), said, cells.supports(row, inventory, today), ended(row));
        faults.of(row, listing, entry);
        if (!row.isWhole()) {
            return null;
        }
        compare(row, known, name);
        before.note(listing, name);
        return entry;
    }

    /** A body of the agreement of which the inventory says nothing gets what the table says. */
    private boolean isMore(Listing known, Particulars said) {
        var body = inventory.body(known);
        return body != null && known.number() == 0 && !Agreed.saysAll(body, said);
    }

    private static Listing listing(ListingKind kind, @Nullable Listing known, Particulars said) {
        return new Listing(
                null,
                kind,
                "",
                known == null ? null : known.body(),
                List.of(new Stated(1, said, Instant.EPOCH, "")),
                null,
                known == null ? List.of() : known.supports(),
                null,
                List.of());
    }

    private static @Nullable End ended(Cells row) {
        var last = row.day(Column.ENDED);
        return last == null ? null : new End(last, row.text(Column.MOTIVE));
    }

    private void compare(Cells row, @Nullable Listing known, String name) {
        if (known != null) {
            row.resembles(How.MORE, Column.NAME, name(known), path(known));
            return;
        }
        listed.nearly(name)
                .ifPresentOrElse(
                        near -> row.resembles(How.NEARLY, Column.NAME, name(near), path(near)),
                        () -> before.nearly(name)
                                .ifPresent(near -> row.resembles(How.NEARLY_ROW, Column.NAME, name(near), null)));
    }

    private String name(Listing listing) {
        return inventory.name(listing, today, "sv");
    }

    private static String path(Listing listing) {
        return listing.kind().path() + "/" + listing.slug();
    }
}
