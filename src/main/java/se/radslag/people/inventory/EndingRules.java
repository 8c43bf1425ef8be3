package se.radslag.people.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import se.radslag.charter.terms.Act;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold when something that is listed ends. */
public final class EndingRules {

    private EndingRules() {}

    /** A project is ended when its final report has been received; a body of the agreement by the agreement's own act. */
    static Verdicts ends(
            Actor actor, Inventory inventory, Listing listing, EndListing.Command command, LocalDate today) {
        return Verdicts.of(ListingRules.keeps(actor, inventory.charter(), listing, today))
                .and(ends(inventory, listing, command.last(), command.motive()));
    }

    /** What must hold of an end, whoever says it. */
    public static Verdicts ends(Inventory inventory, Listing listing, LocalDate last, String motive) {
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(Verdict.product("people-inventory.rule.own", listing.body() == null));
        verdicts.add(ListingRules.hasNotEnded(listing));
        verdicts.add(Verdict.product("people-inventory.rule.motive", !motive.isBlank()));
        var first = inventory.first(listing);
        verdicts.add(Verdict.product("people-inventory.rule.ends-after", first == null || !last.isBefore(first)));
        if (listing.kind() == ListingKind.PROJECT) {
            verdicts.add(ListingRules.asked(
                    inventory.charter(), Act.CLOSE, ListingKind.PROJECT, "final-report", listing.report() != null));
        }
        return new Verdicts(verdicts);
    }
}
