package se.radslag.people.composition;

import java.util.Optional;
import se.radslag.charter.SeatPlan;
import se.radslag.charter.SeatPlan.Range;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.Place;

/** What must hold of the seat itself that somebody is named to: it is there, it is the party's, and there is room in it. */
final class SeatRules {

    private SeatRules() {}

    /** The body has a seat of the name. */
    static Verdict seatIsKnown(Mandate naming, Optional<Seats> found) {
        return Verdict.product("people.rule.seat-known", found.isPresent()).facts("seat", naming.seat());
    }

    /** The seat is there on the day. */
    @Enforces(Kind.SEATS)
    static Verdict isThere(Composition composition, Seats term) {
        var holds = composition.body().existence().on(composition.on()).and(term.on(composition.on()));
        return Verdict.of(term, "people.rule.seat-there", holds).facts("seat", term.id(), "day", composition.on());
    }

    /** The seat is the party's. */
    @Enforces(Kind.SEATS)
    static Verdict isForTheParty(Composition composition, Seats term, Mandate naming) {
        var choice = term.forParties();
        var message = "people.rule.seat-party";
        if (choice.scope() == Parties.Scope.CONCERNED || choice.scope() == Parties.Scope.OWN_MEMBERS) {
            return Verdict.of(term, message, Answer.UNKNOWN);
        }
        var parties = composition.charter().parties(choice, composition.on());
        boolean each = choice.isEach(composition.charter().groups().keySet());
        boolean has = each
                ? parties.stream().map(Party::id).anyMatch(naming.party()::equals)
                : choice.together().equals(naming.party());
        return Verdict.of(term, message, has).facts("party", naming.party(), "seat", term.id());
    }

    /** A seat that follows an office is its holder's; nobody else is named to it. */
    @Enforces(Kind.SEATS)
    static Verdict followsOffice(Composition composition, Seats term, Mandate naming) {
        var places = composition.seating().in(term.id(), naming.party());
        boolean holds = places.stream()
                .map(Place::occupant)
                .anyMatch(each -> each != null && each.person().equals(naming.person()));
        return Verdict.of(term, "people.rule.seat-office", holds)
                .facts(
                        "seat",
                        term.id(),
                        "party",
                        naming.party(),
                        "office",
                        term.office().getFirst().toString());
    }

    /** The party does not have more seats by the term than it may. */
    @Enforces(Kind.SEATS)
    static Verdict isWithinTheCount(Composition composition, Seats term, Mandate naming) {
        var range = range(composition, term, naming.party());
        var max = range.max();
        var holds =
                max == null ? (range.isUnknown() ? Answer.UNKNOWN : Answer.YES) : Answer.of(naming.ordinal() <= max);
        return Verdict.of(term, "people.rule.seat-count", holds)
                .facts("seat", term.id(), "party", naming.party(), "most", max == null ? 0 : max);
    }

    /** How many seats a party, or a group together, has by a term. */
    static Range range(Composition composition, Seats term, String party) {
        var found = composition.charter().parties().get(party);
        if (term.header().unknown().containsKey("count")) {
            return Range.UNKNOWN;
        } else if (found != null) {
            return SeatPlan.ofParty(composition.charter(), term, found, composition.on());
        }
        return switch (term.count()) {
            case Count.Exactly exactly -> Range.exactly(exactly.number());
            case Count.Between between -> new Range(between.min(), between.max());
            case null -> Range.exactly(1);
            case Count.ByParty ignored -> Range.UNKNOWN;
            case Count.PerStarted ignored -> Range.UNKNOWN;
        };
    }

    /** Nobody else is named to the very place for the time. */
    static Verdict placeIsFree(Mandate naming, Mandates others) {
        boolean free = others.ever(naming.body(), naming.seat(), naming.party()).stream()
                .filter(other -> !other.id().equals(naming.id()))
                .filter(other -> other.kind() == naming.kind() && other.ordinal() == naming.ordinal())
                .noneMatch(other -> other.during().overlaps(naming.during()));
        return Verdict.product("people.rule.place-free", free).facts("seat", naming.seat(), "party", naming.party());
    }
}
