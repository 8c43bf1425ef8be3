package se.radslag.people.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Limit;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Place;

/** Nobody has two places in a body where the agreement refuses it. */
final class PersonRules {

    private PersonRules() {}

    static List<Verdict> check(Composition composition) {
        var verdicts = new ArrayList<Verdict>();
        for (var limit : composition.limits()) {
            if (limit.onePerson() != null && limit.onePerson().twoSeats() == Limit.TwoSeats.REFUSE) {
                verdicts.add(composition.sure(limit, nobodyHasTwo(limit, composition)));
            }
        }
        return verdicts;
    }

    @Enforces(Kind.LIMIT)
    static Verdict nobodyHasTwo(Limit limit, Composition composition) {
        var twice = new HashSet<PersonId>();
        var surely = new HashSet<PersonId>();
        var seen = new HashMap<PersonId, Answer>();
        for (var place : composition.taken(limit)) {
            note(place, seen, twice, surely);
        }
        var holds = !surely.isEmpty() ? Answer.NO : twice.isEmpty() ? Answer.YES : Answer.UNKNOWN;
        return Verdict.of(limit, "people.rule.two-seats", holds)
                .facts("body", composition.body().id(), "number", twice.size());
    }

    private static void note(Place place, Map<PersonId, Answer> seen, Set<PersonId> twice, Set<PersonId> surely) {
        var occupant = place.occupant();
        if (occupant == null) {
            return;
        }
        var before = seen.get(occupant.person());
        if (before != null) {
            twice.add(occupant.person());
            if (before == Answer.YES && place.there() == Answer.YES) {
                surely.add(occupant.person());
            }
        }
        seen.merge(occupant.person(), place.there(), (one, other) -> one == Answer.YES ? one : other);
    }
}
