package se.radslag.people.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.seating.Place;

/**
 * What must hold when a composition is confirmed: size, shares, coverage, mirror, posts and substitutes. Vacancies and
 * members who are no longer what their seat asks for are flagged, since there is no act to refuse.
 */
public final class ConfirmRules {

    private ConfirmRules() {}

    /** All that is to be said of a composition, in the order of the agreement. */
    public static Verdicts check(Composition composition) {
        var verdicts = new ArrayList<Verdict>();
        composition.limits().forEach(limit -> verdicts.addAll(limit(composition, limit)));
        verdicts.addAll(PersonRules.check(composition));
        verdicts.addAll(SubstituteRules.whole(composition));
        composition.seating().posts().forEach(held -> verdicts.addAll(AppointPostRules.held(composition, held)));
        verdicts.addAll(seatsAreFilled(composition));
        verdicts.addAll(membersAreAsAsked(composition));
        return new Verdicts(verdicts);
    }

    /** What a limit on the whole asks for: size, share, coverage or mirror. */
    static List<Verdict> limit(Composition composition, Limit limit) {
        return Stream.of(
                        SizeRules.of(composition, limit),
                        ShareRules.of(composition, limit),
                        CoverRules.of(composition, limit),
                        MirrorRules.of(composition, limit))
                .flatMap(List::stream)
                .toList();
    }

    /** Every place that has to be filled is; one flag for each party and sort of seat. */
    private static List<Verdict> seatsAreFilled(Composition composition) {
        record Slot(Seats term, String party) {}
        var vacant = new LinkedHashMap<Slot, List<Place>>();
        composition.seating().vacant().stream()
                .filter(Place::required)
                .forEach(place -> vacant.computeIfAbsent(
                                new Slot(place.term(), place.party()), each -> new ArrayList<>())
                        .add(place));
        return vacant.values().stream()
                .map(places -> isFilled(composition, places))
                .toList();
    }

    @Enforces(Kind.SEATS)
    static Verdict isFilled(Composition composition, List<Place> vacant) {
        var place = vacant.getFirst();
        var holds = place.there() == Answer.YES ? Answer.NO : Answer.UNKNOWN;
        var verdict = place.followsOffice()
                ? Verdict.of(new Flagged(place.term()), "people.rule.office-filled", holds)
                : Verdict.of(new Flagged(place.term()), "people.rule.seat-filled", holds);
        var office = place.term().office();
        return verdict.facts(
                        "body", composition.body().id(), "seat", place.term().id(), "party", place.party())
                .facts(
                        "number",
                        vacant.size(),
                        "office",
                        office.isEmpty() ? "" : office.getFirst().toString());
    }

    /** Whoever is not, or perhaps not, what the seat asks for stays until the term ends. */
    private static List<Verdict> membersAreAsAsked(Composition composition) {
        return composition.seating().taken().stream()
                .flatMap(place -> place.flags().stream().map(flag -> flagged(flag, place)))
                .map(verdict -> verdict.facts("body", composition.body().id()))
                .toList();
    }

    private static Verdict flagged(Verdict flag, Place place) {
        var basis = flag.basis();
        return new Verdict(basis == null ? null : new Flagged(basis), flag.message(), flag.holds(), flag.facts())
                .facts("seat", place.term().id(), "party", place.party(), "ordinal", place.ordinal());
    }
}
