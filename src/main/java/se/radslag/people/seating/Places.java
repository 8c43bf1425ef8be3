package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;

/** The places of a body as they come together, with those who stand in and what cannot be told. */
final class Places {

    private final Qualities qualities;
    private final List<Place> all = new ArrayList<>();
    private final List<Substitute> substitutes = new ArrayList<>();
    private final List<Unsettled> unsettled = new ArrayList<>();

    Places(Qualities qualities) {
        this.qualities = qualities;
    }

    void add(
            Seats term,
            String party,
            int ordinal,
            Answer there,
            boolean required,
            @Nullable OfficeKey office,
            @Nullable Occupant occupant,
            @Nullable Vacancy vacancy) {
        var place = new Place(
                term,
                party,
                ordinal,
                there,
                required,
                office,
                occupant,
                occupant == null ? vacancy : null,
                false,
                List.of());
        all.add(occupant == null ? place : place.flagged(qualities.doubts(term, party, occupant)));
    }

    void add(Substitute substitute) {
        substitutes.add(substitute);
    }

    void add(Unsettled seats) {
        unsettled.add(seats);
    }

    List<Substitute> substitutes() {
        return substitutes;
    }

    List<Unsettled> unsettled() {
        return unsettled;
    }

    /** One who sits in two places counts once where the agreement says so. */
    List<Place> merged(Body body, LocalDate on) {
        var merges = body.limits().stream()
                .filter(limit -> limit.onePerson() != null
                        && limit.onePerson().twoSeats() == Limit.TwoSeats.MERGE
                        && limit.on(on) != Answer.NO)
                .toList();
        if (merges.isEmpty()) {
            return all;
        }
        var seen = new HashSet<>();
        return all.stream()
                .map(place -> merges.stream().anyMatch(limit -> concerns(limit, place))
                                && place.countsIn()
                                && place.there() == Answer.YES
                                && !seen.add(
                                        Objects.requireNonNull(place.occupant()).person())
                        ? place.asMerged()
                        : place)
                .toList();
    }

    private static boolean concerns(Limit limit, Place place) {
        return !place.isVacant()
                && (limit.among().isEmpty()
                        || limit.among().contains(place.term().id()));
    }
}
