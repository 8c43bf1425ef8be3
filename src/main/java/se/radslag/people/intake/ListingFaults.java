package se.radslag.people.intake;

import java.util.Map;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.inventory.EndingRules;
import se.radslag.people.inventory.EnterListings.Entry;
import se.radslag.people.inventory.Inventory;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingRules;
import se.radslag.people.inventory.SupportRules;

/** Tells the cells of a row which rules are broken by what they say of a listing. */
record ListingFaults(Inventory inventory) {

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

    void of(Cells row, Listing listing, Entry entry) {
        if (!row.isWhole()) {
            return;
        }
        fault(row, ListingRules.says(inventory.charter(), listing, entry.said()));
        entry.supports().forEach(support -> fault(row, SupportRules.assigns(inventory.charter(), listing, support)));
        var end = entry.ended();
        if (end != null) {
            fault(row, EndingRules.ends(inventory, listing, end.last(), end.motive()));
        }
    }

    private static void fault(Cells row, Verdicts verdicts) {
        verdicts.all().stream().filter(Verdict::refuses).forEach(verdict -> row.fault(column(verdict), verdict));
    }

    private static Column column(Verdict verdict) {
        var rule = verdict.message().substring(verdict.message().lastIndexOf('.') + 1);
        return COLUMNS.getOrDefault(rule, Column.NAME);
    }
}
