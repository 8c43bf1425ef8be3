package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Period;
import se.radslag.people.seating.SeatHistory.Line;
import se.radslag.people.seating.SeatHistory.OfPost;
import se.radslag.people.seating.SeatHistory.OfSeat;
import se.radslag.people.seating.SeatHistory.Slot;
import se.radslag.people.seating.SeatHistory.State;
import se.radslag.people.seating.SeatHistory.Stretch;

/** Puts seatings of following days together into stretches. */
final class SeatStretches {

    private final Map<Object, Slot> slots = new LinkedHashMap<>();
    private final Map<Object, List<Stretch>> stretches = new LinkedHashMap<>();

    SeatHistory of(List<Seating> seatings) {
        for (int i = 0; i < seatings.size(); i++) {
            var end = i + 1 < seatings.size() ? seatings.get(i + 1).on().minusDays(1) : null;
            add(seatings.get(i), end);
        }
        var lines = new ArrayList<Line>();
        slots.forEach((key, slot) -> lines.add(new Line(slot, stretches.getOrDefault(key, List.of()))));
        return new SeatHistory(lines);
    }

    private void add(Seating seating, @Nullable LocalDate end) {
        var during = new Period(seating.on(), end);
        for (var held : seating.posts()) {
            var slot = new OfPost(held.term(), held.ordinal());
            add(List.of("post", held.term().id(), held.ordinal()), slot, stretch(seating, held, during));
        }
        for (var place : seating.places()) {
            var slot = new OfSeat(place.term(), place.party(), place.ordinal(), place.office());
            add(List.of(place.term().id(), place.party(), place.ordinal()), slot, stretch(place, during));
        }
    }

    private void add(Object key, Slot slot, Stretch next) {
        slots.put(key, slot);
        var line = stretches.computeIfAbsent(key, each -> new ArrayList<>());
        var before = line.isEmpty() ? null : line.getLast();
        if (before != null && goesOn(before, next) && before.isAs(next)) {
            line.set(line.size() - 1, before.until(next.during().last()));
        } else {
            line.add(next);
        }
    }

    private static boolean goesOn(Stretch before, Stretch next) {
        var end = before.during().last();
        return end != null && end.plusDays(1).equals(next.during().first());
    }

    private static Stretch stretch(Seating seating, PostHeld held, Period during) {
        var person = held.person();
        var state = person == null ? State.VACANT : held.acting() ? State.ACTS : State.SITS;
        var political = person == null
                ? null
                : seating.of(person)
                        .map(Place::occupant)
                        .filter(each -> each != null && each.politicalParty() != null)
                        .map(Occupant::politicalParty)
                        .findFirst()
                        .orElse(null);
        return new Stretch(
                during,
                state,
                held.there() == Answer.YES,
                person,
                political,
                held.term().office() != null);
    }

    private static Stretch stretch(Place place, Period during) {
        var occupant = place.occupant();
        boolean sure = place.there() == Answer.YES;
        if (occupant == null) {
            return new Stretch(during, State.VACANT, sure, null, null, place.followsOffice());
        }
        var state = occupant.acting() ? State.ACTS : occupant.onLeave() ? State.ON_LEAVE : State.SITS;
        return new Stretch(
                during, state, sure, occupant.person(), occupant.politicalParty(), occupant.mandate() == null);
    }
}
