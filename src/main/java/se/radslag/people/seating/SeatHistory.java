package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Post;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Period;
import se.radslag.people.PersonId;

/**
 * Who had each post and each place of a body through a time: seated anew on every day on which something turned, by the
 * same expansion as any single day is, so that a picture of the past and the page of one day cannot differ.
 */
public record SeatHistory(List<Line> lines) {

    public SeatHistory {
        lines = List.copyOf(lines);
    }

    /** What was held. */
    public sealed interface Slot {}

    /** One place, see {@link Place}. */
    public record OfSeat(
            Seats term, String party, int ordinal, @Nullable OfficeKey office) implements Slot {}

    /** One post. */
    public record OfPost(Post term, int ordinal) implements Slot {}

    /** A slot through the time. */
    public record Line(Slot slot, List<Stretch> stretches) {

        public Line {
            stretches = List.copyOf(stretches);
        }
    }

    /** How somebody, or nobody, was there. */
    public enum State {
        SITS,
        ACTS,
        ON_LEAVE,
        VACANT
    }

    /**
     * Days on which nothing changed in a slot.
     *
     * @param sure whether it is certain that the slot was there
     * @param person null when nobody had it
     * @param follows whether it was had by an office rather than by a naming
     */
    public record Stretch(
            Period during,
            State state,
            boolean sure,
            @Nullable PersonId person,
            @Nullable String politicalParty,
            boolean follows) {

        private boolean isAs(Stretch other) {
            return equals(
                    new Stretch(during, other.state, other.sure, other.person, other.politicalParty, other.follows));
        }

        private Stretch until(@Nullable LocalDate last) {
            return new Stretch(new Period(during.first(), last), state, sure, person, politicalParty, follows);
        }
    }

    /** A body's history from a day on; what has no end yet is open. */
    public static SeatHistory of(Charter charter, Register register, Mandates mandates, String body, LocalDate first) {
        var days = TurningDays.of(charter, register, mandates, body).from(first);
        return new Telling()
                .tell(days.stream()
                        .map(day -> Seating.of(charter, register, mandates, body, day))
                        .toList());
    }

    /** What one person had in a body, ever. */
    public static SeatHistory of(Charter charter, Register register, Mandates mandates, String body, PersonId person) {
        SortedSet<LocalDate> days = TurningDays.of(charter, register, mandates, body, person);
        var all = new Telling()
                .tell(days.stream()
                        .map(day -> Seating.of(charter, register, mandates, body, day))
                        .toList());
        return new SeatHistory(all.lines.stream()
                .map(line -> new Line(
                        line.slot,
                        line.stretches.stream()
                                .filter(stretch -> person.equals(stretch.person))
                                .toList()))
                .filter(line -> !line.stretches.isEmpty())
                .toList());
    }

    /** Puts seatings of following days together into stretches. */
    private static final class Telling {

        private final Map<Object, Slot> slots = new LinkedHashMap<>();
        private final Map<Object, List<Stretch>> stretches = new LinkedHashMap<>();

        private SeatHistory tell(List<Seating> seatings) {
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
                line.set(line.size() - 1, before.until(next.during.last()));
            } else {
                line.add(next);
            }
        }

        private static boolean goesOn(Stretch before, Stretch next) {
            var end = before.during.last();
            return end != null && end.plusDays(1).equals(next.during.first());
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
}
