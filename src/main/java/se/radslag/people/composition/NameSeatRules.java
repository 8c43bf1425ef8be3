package se.radslag.people.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.radslag.charter.Charter;
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
import se.radslag.kernel.Verdicts;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Qualities;
import se.radslag.people.seating.Register;

/**
 * What must hold when somebody is named to a seat: the seat's own terms and the upper bounds. What the composition as a
 * whole asks for stays open until it is confirmed.
 */
public final class NameSeatRules {

    private NameSeatRules() {}

    /** Judges a naming on a day, with everybody else who is named. The day is its first, unless it is looked at later. */
    public static Verdicts check(Charter charter, Register register, Mandates others, Mandate naming, LocalDate on) {
        return charter.bodies().containsKey(naming.body())
                ? check(Composition.of(charter, register, others.with(naming), naming.body(), on), naming, others)
                : Verdicts.of(seatIsKnown(naming, Optional.empty()));
    }

    /** Judges a naming in a composition that it is a part of; many namings share one, which is worked out once. */
    public static Verdicts check(Composition composition, Mandate naming, Mandates others) {
        var found = composition.body().seats().stream()
                .filter(term -> term.id().equals(naming.seat()))
                .findFirst();
        var known = seatIsKnown(naming, found);
        if (found.isEmpty()) {
            return Verdicts.of(known);
        }
        var verdicts = new ArrayList<Verdict>(List.of(known));
        verdicts.add(isThere(composition, found.get()));
        verdicts.add(isForTheParty(composition, found.get(), naming));
        verdicts.addAll(occupied(composition, found.get(), naming, others));
        return new Verdicts(verdicts.stream()
                .map(verdict -> verdict.facts("body", naming.body()))
                .map(verdict -> verdict.facts().containsKey("party") ? verdict : verdict.facts("party", naming.party()))
                .toList());
    }

    private static Verdict seatIsKnown(Mandate naming, Optional<Seats> found) {
        return Verdict.product("people.rule.seat-known", found.isPresent()).facts("seat", naming.seat());
    }

    private static List<Verdict> occupied(Composition composition, Seats term, Mandate naming, Mandates others) {
        var occupant = occupant(composition, term, naming);
        if (term.filledHow() == Seats.Filled.FOLLOWS && !term.office().isEmpty()) {
            return List.of(followsOffice(composition, term, naming));
        }
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(placeIsFree(naming, others));
        occupant.ifPresent(each -> verdicts.addAll(qualities(composition, term, naming, each)));
        if (naming.kind() == Mandate.Kind.SUBSTITUTE) {
            verdicts.addAll(SubstituteRules.check(composition, term, naming));
        } else {
            verdicts.add(isWithinTheCount(composition, term, naming));
            verdicts.addAll(SizeRules.upper(composition, term.id(), countsIn(term)));
            if (hasAnother(composition, naming)) {
                verdicts.addAll(PersonRules.check(composition));
            }
        }
        verdicts.addAll(TermRules.check(composition.charter(), naming));
        return verdicts;
    }

    /** A substitute is what the seat asks for, but need not hold the member's office. */
    private static List<Verdict> qualities(Composition composition, Seats term, Mandate naming, Occupant occupant) {
        var qualities = new Qualities(composition.charter(), composition.register(), composition.on());
        return naming.kind() == Mandate.Kind.SUBSTITUTE
                ? qualities.ofWho(term, naming.party(), occupant)
                : qualities.of(term, naming.party(), occupant);
    }

    private static boolean countsIn(Seats term) {
        return term.countIn() && term.sitting() != Seats.Sitting.ENLARGED;
    }

    private static boolean hasAnother(Composition composition, Mandate naming) {
        return composition.seating().of(naming.person()).count() > 1;
    }

    /** The one who is named, as the register knows them on the day. */
    private static Optional<Occupant> occupant(Composition composition, Seats term, Mandate naming) {
        var seating = composition.seating();
        var members = seating.in(term.id(), naming.party()).stream().map(Place::occupant);
        var substitutes = seating.substitutes().stream().map(each -> each.occupant());
        return java.util.stream.Stream.concat(members, substitutes)
                .filter(Objects::nonNull)
                .filter(each -> naming.id().equals(each.mandate()))
                .findFirst();
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
                : String.join("+", choice.ids()).equals(naming.party());
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
