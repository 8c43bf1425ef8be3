package se.radslag.people.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Act;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PartyKey;
import se.radslag.people.domain.PeopleRules;

/** What must hold when something is listed or changed, and of whoever keeps it. */
public final class ListingRules {

    private ListingRules() {}

    static Verdicts records(Actor actor, Inventory inventory, Listing listing, Particulars said, LocalDate today) {
        var verdicts = new ArrayList<Verdict>();
        if (listing.id() != null || listing.body() != null) {
            verdicts.add(keeps(actor, inventory.charter(), listing, today));
        }
        verdicts.add(staysWithUs(actor, inventory.charter(), said));
        verdicts.addAll(says(inventory.charter(), listing, said).all());
        return new Verdicts(verdicts);
    }

    /** What must hold of what is said, whoever says it. */
    public static Verdicts says(Charter charter, Listing listing, Particulars said) {
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(isNamed(listing, said));
        verdicts.add(isKnown(charter, said));
        verdicts.add(endsAfterItBegan(said));
        verdicts.add(hasNotEnded(listing));
        verdicts.add(endIsSet(listing, said));
        verdicts.addAll(isClearAtStart(charter, listing, said));
        return new Verdicts(verdicts);
    }

    /** Those who coordinate keep all of it; the registrar of the party that administers something keeps that. */
    static Verdict keeps(Actor actor, Charter charter, Listing listing, LocalDate today) {
        return Verdict.product("people-inventory.rule.keeps", mayKeep(actor, charter, listing, today));
    }

    /** Whether somebody may change a listing; the page asks the same before it shows a button. */
    public static boolean mayKeep(Actor actor, Charter charter, Listing listing, LocalDate today) {
        return isOf(actor, charter, listing.on(today).admin());
    }

    /** A registrar does not give away what the party administers, nor takes what it does not. */
    static Verdict staysWithUs(Actor actor, Charter charter, Particulars said) {
        return Verdict.product("people-inventory.rule.stays", isOf(actor, charter, said.admin()));
    }

    private static boolean isOf(Actor actor, Charter charter, @Nullable String admin) {
        var party = admin == null ? null : charter.parties().get(admin);
        return party == null
                ? PeopleRules.isCoordinator(actor)
                : PeopleRules.mayKeep(actor, PartyKey.of(charter, party));
    }

    /** What is no body of the agreement has a name of its own. */
    static Verdict isNamed(Listing listing, Particulars said) {
        return Verdict.product(
                "people-inventory.rule.named",
                listing.body() != null || said.called().swedish() != null);
    }

    /** Commissioner, parties and topics are those of the agreement. */
    static Verdict isKnown(Charter charter, Particulars said) {
        boolean parties = charter.parties().keySet().containsAll(present(said.lead(), said.admin()));
        boolean topics = charter.topics().keySet().containsAll(said.topics());
        var by = said.commission().by();
        return Verdict.product(
                "people-inventory.rule.known", parties && topics && (by == null || Commissioners.isKnown(charter, by)));
    }

    static Verdict endsAfterItBegan(Particulars said) {
        return Verdict.product(
                "people-inventory.rule.ends-after",
                said.from() == null || said.lastDay() == null || !said.lastDay().isBefore(said.from()));
    }

    static Verdict hasNotEnded(Listing listing) {
        return Verdict.product("people-inventory.rule.goes-on", listing.ended() == null);
    }

    /** A working group is temporary and has a last day. */
    static Verdict endIsSet(Listing listing, Particulars said) {
        return Verdict.product(
                "people-inventory.rule.end-set",
                listing.kind() != ListingKind.WORKING_GROUP || listing.body() != null || said.lastDay() != null);
    }

    /** Whoever commissions a project is clear about assignment, organisation and conditions when it starts. */
    static List<Verdict> isClearAtStart(Charter charter, Listing listing, Particulars said) {
        if (listing.kind() != ListingKind.PROJECT || listing.body() != null) {
            return List.of();
        }
        var undertaking = said.undertaking();
        return List.of(
                Verdict.product(
                        "people-inventory.rule.commission", said.commission().isNamed()),
                asked(charter, Act.SET_UP, ListingKind.PROJECT, "assignment", undertaking.assignment() != null),
                asked(charter, Act.SET_UP, ListingKind.PROJECT, "organisation", undertaking.organisation() != null));
    }

    /** What the agreement demands is judged by its clause; where it only wishes it, by ours. */
    static Verdict asked(Charter charter, Act act, ListingKind kind, String what, boolean holds) {
        var message = "people-inventory.rule." + what;
        return Demand.of(charter, act, kind, what)
                .filter(demand -> demand.breach() == Breach.REFUSE)
                .map(demand -> Verdict.of(demand, message, holds))
                .orElseGet(() -> Verdict.product(message, holds));
    }

    private static List<String> present(@Nullable String... ids) {
        return java.util.Arrays.stream(ids).filter(Objects::nonNull).toList();
    }
}
