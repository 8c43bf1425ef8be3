package se.radslag.people.rollover;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Seating;

/**
 * What is asked of a party for a term: the places that it has to say somebody for, by office or by naming.
 *
 * @param asked in the order of the bodies
 */
public record PartyTerm(String party, List<Asked> asked) {

    public PartyTerm {
        asked = List.copyOf(asked);
    }

    /** A place in a body. */
    public record Asked(String body, Place place) {

        public boolean isSaid() {
            return !place.isVacant();
        }
    }

    /** What is asked of a party on the first day of a term; whoever holds an office since before is not asked for. */
    public static PartyTerm of(String party, Collection<Seating> seatings, LocalDate begins) {
        return new PartyTerm(
                party,
                seatings.stream()
                        .flatMap(seating -> seating.places().stream()
                                .filter(place -> place.party().equals(party) && place.required())
                                .filter(place -> isNew(place, begins))
                                .map(place -> new Asked(seating.body(), place)))
                        .toList());
    }

    private static boolean isNew(Place place, LocalDate begins) {
        var occupant = place.occupant();
        var first = occupant == null ? null : occupant.during().first();
        return occupant == null || first != null && !first.isBefore(begins);
    }

    public int said() {
        return (int) asked.stream().filter(Asked::isSaid).count();
    }

    public List<Asked> missing() {
        return asked.stream().filter(each -> !each.isSaid()).toList();
    }

    /** Whether everything that is asked is said. */
    public boolean isWhole() {
        return missing().isEmpty();
    }
}
