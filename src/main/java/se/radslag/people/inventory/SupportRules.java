package se.radslag.people.inventory;

import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.domain.PeopleRules;

/** What must hold when something is given a body to support. */
public final class SupportRules {

    private SupportRules() {}

    static Verdicts assigns(Actor actor, Inventory inventory, Listing listing, AssignSupport.Command command) {
        return Verdicts.of(Verdict.product("people-register.rule.coordinates", PeopleRules.isCoordinator(actor)))
                .and(assigns(inventory.charter(), listing, command));
    }

    /** What must hold of a task to support, whoever gives it. */
    public static Verdicts assigns(Charter charter, Listing listing, AssignSupport.Command command) {
        var forum = charter.bodies().get(command.forum());
        return Verdicts.of(
                ListingRules.hasNotEnded(listing),
                Verdict.product(
                        "people-inventory.rule.forum",
                        forum != null
                                && !forum.id().equals(listing.body())
                                && forum.existence().on(command.from()) != Answer.NO),
                Verdict.product(
                        "people-inventory.rule.document", !command.document().isBlank()),
                Verdict.product(
                        "people-inventory.rule.ends-after",
                        command.last() == null || !command.last().isBefore(command.from())),
                Verdict.product(
                        "people-inventory.rule.supports-once",
                        listing.supports().stream()
                                .filter(each -> each.forum().equals(command.forum()))
                                .noneMatch(each -> each.during().overlaps(command.during()))));
    }
}
