package se.radslag.people.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Represented;

/** Everybody who is to have a seat has one, seats elsewhere credited where the agreement says so. */
final class CoverRules {

    private CoverRules() {}

    static List<Verdict> of(Composition composition, Limit limit) {
        return limit.cover() == null
                ? List.of()
                : List.of(composition.sure(limit, everybodyHasASeat(limit, limit.cover(), composition)));
    }

    @Enforces(Kind.LIMIT)
    static Verdict everybodyHasASeat(Limit limit, String cover, Composition composition) {
        var all = toCover(limit, cover, composition);
        var places = counted(limit, composition);
        var holds = all.isEmpty() ? Answer.UNKNOWN : Tally.both(places, some -> holds(limit, all, some, composition));
        var missing = new LinkedHashSet<>(all);
        places.forEach(place -> missing.removeAll(covered(limit, place, composition)));
        return Verdict.of(limit, "people.rule.cover", holds)
                .facts("body", composition.body().id(), "organ", cover, "who", composition.menders(limit.among()))
                .facts("each", each(limit).name(), "missing", String.join(",", missing), "number", missing.size());
    }

    private static Answer holds(Limit limit, Set<String> all, List<Place> places, Composition composition) {
        var missing = new LinkedHashSet<>(all);
        boolean untold = false;
        for (var place : places) {
            var covered = covered(limit, place, composition);
            missing.removeAll(covered);
            untold |= covered.isEmpty();
        }
        return missing.isEmpty() ? Answer.YES : untold ? Answer.UNKNOWN : Answer.NO;
    }

    static Limit.Each each(Limit limit) {
        return limit.each() == null ? Limit.Each.POLITICAL_PARTY : limit.each();
    }

    /** The places that cover: those that the limit is about and those that it credits. */
    static List<Place> counted(Limit limit, Composition composition) {
        var places = new ArrayList<>(composition.taken(limit));
        if (!limit.among().isEmpty() && !limit.credit().isEmpty()) {
            composition.seating().among(limit.credit()).stream()
                    .filter(place -> !place.isVacant() && !places.contains(place))
                    .forEach(places::add);
        }
        return places;
    }

    /** Who or what is to be covered; empty when the register does not tell. */
    static Set<String> toCover(Limit limit, String cover, Composition composition) {
        var parties = composition.parties(cover);
        return switch (each(limit)) {
            case POLITICAL_PARTY -> {
                var organ = Composition.organ(cover);
                yield set(parties.stream()
                        .flatMap(party -> organ == null
                                ? composition
                                        .register()
                                        .politicalParties(
                                                composition.key(party),
                                                party.organs().keySet(),
                                                composition.on())
                                        .stream()
                                : composition
                                        .register()
                                        .represented(composition.key(party), organ, composition.on())
                                        .stream()
                                        .filter(each -> each.seats() > 0)
                                        .map(Represented::politicalParty)));
            }
            case PARTY -> set(parties.stream().map(Party::id));
            case AREA -> {
                var named = set(parties.stream().flatMap(party -> party.areas().stream()));
                yield named.isEmpty() ? composition.charter().areas().keySet() : named;
            }
        };
    }

    private static Set<String> set(Stream<String> ids) {
        return new LinkedHashSet<>(ids.sorted().toList());
    }

    /** What one place covers; nothing where the register does not tell. */
    static List<String> covered(Limit limit, Place place, Composition composition) {
        var occupant = place.occupant();
        return occupant == null ? List.of() : covered(limit, occupant, composition);
    }

    static List<String> covered(Limit limit, Occupant occupant, Composition composition) {
        return switch (each(limit)) {
            case POLITICAL_PARTY -> one(occupant.politicalParty());
            case PARTY -> List.of(occupant.home());
            case AREA -> {
                var home = composition.charter().parties().get(occupant.home());
                yield home == null ? List.of() : home.areas();
            }
        };
    }

    private static List<String> one(@Nullable String id) {
        return id == null ? List.of() : List.of(id);
    }
}
