package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Post;
import se.radslag.charter.terms.Seats;
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

        boolean isAs(Stretch other) {
            return equals(
                    new Stretch(during, other.state, other.sure, other.person, other.politicalParty, other.follows));
        }

        Stretch until(@Nullable LocalDate last) {
            return new Stretch(new Period(during.first(), last), state, sure, person, politicalParty, follows);
        }
    }

    /** A body's history from a day on; what has no end yet is open. */
    public static SeatHistory of(Charter charter, Register register, Mandates mandates, String body, LocalDate first) {
        var days = TurningDays.of(charter, register, mandates, body).from(first);
        return new SeatStretches()
                .of(days.stream()
                        .map(day -> Seating.of(charter, register, mandates, body, day))
                        .toList());
    }

    /** What one person had in a body, ever. */
    public static SeatHistory of(Charter charter, Register register, Mandates mandates, String body, PersonId person) {
        SortedSet<LocalDate> days = TurningDays.of(charter, register, mandates, body, person);
        var all = new SeatStretches()
                .of(days.stream()
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
}
