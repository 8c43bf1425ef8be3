package se.radslag.people.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.intake.Resemblance.How;
import se.radslag.people.inventory.Agreed;
import se.radslag.people.inventory.AssignSupport;
import se.radslag.people.inventory.EnterListings.End;
import se.radslag.people.inventory.EnterListings.Entry;
import se.radslag.people.inventory.Inventory;
import se.radslag.people.inventory.ListedNames;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.Listing.Stated;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.ListingRules;
import se.radslag.people.inventory.Particulars;

/** Reads listings of one table: finds what is known already, then lets the rules judge what is said. */
final class ListingReader implements TableKind.Reader<Entry> {

    /** Where the fault is that a rule finds. */
    private static final Map<String, Column> COLUMNS = Map.of(
            "ends-after", Column.LAST,
            "end-set", Column.LAST,
            "commission", Column.COMMISSIONER,
            "assignment", Column.ASSIGNMENT,
            "organisation", Column.ORGANISATION,
            "forum", Column.SUPPORTS,
            "motive", Column.MOTIVE,
            "own", Column.ENDED,
            "final-report", Column.ENDED);

    private final Inventory inventory;
    private final LocalDate today;
    private final ListedNames listed;
    private final ListedNames before;
    private final SaidOfListing cells;
    private final Map<String, Integer> lines = new HashMap<>();

    ListingReader(Inventory inventory, LocalDate today) {
        this.inventory = inventory;
        this.today = today;
        this.listed = new ListedNames(inventory);
        this.before = new ListedNames(new Inventory(inventory.charter(), List.of()));
        this.cells = new SaidOfListing(inventory.charter());
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
        judge(row, listing, entry);
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

    private void judge(Cells row, Listing listing, Entry entry) {
        if (!row.isWhole()) {
            return;
        }
        fault(row, ListingRules.says(inventory.charter(), listing, entry.said()));
        for (AssignSupport.Command support : entry.supports()) {
            fault(row, ListingRules.supports(inventory.charter(), listing, support));
        }
        if (entry.ended() != null) {
            fault(
                    row,
                    ListingRules.ends(
                            inventory,
                            listing,
                            entry.ended().last(),
                            entry.ended().motive()));
        }
    }

    private static void fault(Cells row, Verdicts verdicts) {
        verdicts.all().stream()
                .filter(verdict -> verdict.refuses())
                .forEach(verdict -> row.fault(column(verdict), verdict));
    }

    private static Column column(Verdict verdict) {
        var rule = verdict.message().substring(verdict.message().lastIndexOf('.') + 1);
        return COLUMNS.getOrDefault(rule, Column.NAME);
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
