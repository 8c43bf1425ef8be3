package se.radslag.people.composition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Person;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Seating;
import se.radslag.people.seating.Sex;
import se.radslag.people.seating.Side;

/**
 * How those who sit are spread, each member once. Of somebody protected nothing but the party that they come from is told,
 * since the others could be taken away from the sum.
 *
 * @param members how many they are
 * @param parties by the charter id of the party that they come from
 */
public record Balance(
        int members, Spread<String> parties, Spread<String> politicalParties, Spread<Side> sides, Spread<Sex> sexes) {

    /**
     * How many there are of each sort.
     *
     * @param untold of how many the sort is not known
     */
    public record Spread<T extends Comparable<T>>(Map<T, Integer> by, int untold) {

        public int of(T sort) {
            return by.getOrDefault(sort, 0);
        }
    }

    /** The members of a body at ordinary sittings. */
    public static Balance of(Seating seating, Map<PersonId, Person> people) {
        return of(seating.among(List.of()), people);
    }

    /** Those who sit in some places. */
    public static Balance of(List<Place> places, Map<PersonId, Person> people) {
        var members = places.stream()
                .filter(place -> !place.merged())
                .map(Place::occupant)
                .filter(occupant -> occupant != null)
                .toList();
        return new Balance(
                members.size(),
                spread(members, Occupant::home),
                spread(members, occupant -> isHidden(occupant, people) ? null : occupant.politicalParty()),
                spread(members, occupant -> isHidden(occupant, people) ? null : occupant.side()),
                spread(members, occupant -> {
                    var person = people.get(occupant.person());
                    return person == null || person.isProtected() ? null : person.sex();
                }));
    }

    private static boolean isHidden(Occupant occupant, Map<PersonId, Person> people) {
        var person = people.get(occupant.person());
        return person != null && person.isProtected();
    }

    private static <T extends Comparable<T>> Spread<T> spread(
            List<Occupant> members, Function<Occupant, @Nullable T> sort) {
        var by = new TreeMap<T, Integer>();
        int untold = 0;
        for (var member : members) {
            T key = sort.apply(member);
            if (key == null) {
                untold++;
            } else {
                by.merge(key, 1, Integer::sum);
            }
        }
        return new Spread<>(by, untold);
    }
}
