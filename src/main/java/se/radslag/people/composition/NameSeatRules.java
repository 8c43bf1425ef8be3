package se.radslag.people.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Seats;
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
                : Verdicts.of(SeatRules.seatIsKnown(naming, Optional.empty()));
    }

    /** Judges a naming in a composition that it is a part of; many namings share one, which is worked out once. */
    public static Verdicts check(Composition composition, Mandate naming, Mandates others) {
        var found = composition.body().seats().stream()
                .filter(term -> term.id().equals(naming.seat()))
                .findFirst();
        var known = SeatRules.seatIsKnown(naming, found);
        if (found.isEmpty()) {
            return Verdicts.of(known);
        }
        var verdicts = new ArrayList<Verdict>(List.of(known));
        verdicts.add(SeatRules.isThere(composition, found.get()));
        verdicts.add(SeatRules.isForTheParty(composition, found.get(), naming));
        verdicts.addAll(occupied(composition, found.get(), naming, others));
        return new Verdicts(verdicts.stream()
                .map(verdict -> verdict.facts("body", naming.body()))
                .map(verdict -> verdict.facts().containsKey("party") ? verdict : verdict.facts("party", naming.party()))
                .toList());
    }

    private static List<Verdict> occupied(Composition composition, Seats term, Mandate naming, Mandates others) {
        var occupant = occupant(composition, term, naming);
        if (term.filledHow() == Seats.Filled.FOLLOWS && !term.office().isEmpty()) {
            return List.of(SeatRules.followsOffice(composition, term, naming));
        }
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(SeatRules.placeIsFree(naming, others));
        occupant.ifPresent(each -> verdicts.addAll(qualities(composition, term, naming, each)));
        if (naming.kind() == Mandate.Kind.SUBSTITUTE) {
            verdicts.addAll(SubstituteRules.check(composition, term, naming));
        } else {
            verdicts.add(SeatRules.isWithinTheCount(composition, term, naming));
            verdicts.addAll(SizeRules.upper(composition, term.id(), term.countInOrdinary()));
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

    private static boolean hasAnother(Composition composition, Mandate naming) {
        return composition.seating().of(naming.person()).count() > 1;
    }

    /** The one who is named, as the register knows them on the day. */
    private static Optional<Occupant> occupant(Composition composition, Seats term, Mandate naming) {
        var seating = composition.seating();
        var members = seating.in(term.id(), naming.party()).stream().map(Place::occupant);
        var substitutes = seating.substitutes().stream().map(each -> each.occupant());
        return Stream.concat(members, substitutes)
                .filter(Objects::nonNull)
                .filter(each -> naming.id().equals(each.mandate()))
                .findFirst();
    }
}
