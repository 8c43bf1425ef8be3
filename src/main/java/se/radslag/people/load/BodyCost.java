package se.radslag.people.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.radslag.charter.Charter;
import se.radslag.charter.SeatPlan;
import se.radslag.people.seating.Seating;

/**
 * What a body takes in a year: of each member, and of all together; also before anybody sits in it.
 *
 * @param seats members, or seats while nobody is named
 * @param planned whether the seats are counted, since nobody sits yet
 * @param minutesEach minutes in a year of one member
 * @param minutesAll minutes in a year of all together
 * @param seatsKnown whether the number of seats can be told; if not, the least that is known is counted
 */
public record BodyCost(
        String body,
        Span seats,
        boolean planned,
        boolean seatsKnown,
        Frequency frequency,
        Span minutesEach,
        Span minutesAll) {

    /** The cost of a body as it sits, with its meetings that are planned in the year; none where that is not known. */
    public static BodyCost of(Charter charter, Seating seating, Assumption assumption, List<PlannedMeeting> meetings) {
        var members = seating.members();
        var byAgreement = planned(charter, seating.body(), seating.on(), assumption);
        var frequency = meetings.isEmpty() ? byAgreement.frequency : Frequency.planned(meetings);
        return members.possible() == 0
                ? of(seating.body(), byAgreement.seats, true, byAgreement.seatsKnown, frequency)
                : of(seating.body(), new Span(members.sure(), members.possible()), false, true, frequency);
    }

    /** The cost of a body by its seats, whoever will sit in them. */
    public static BodyCost planned(Charter charter, String body, LocalDate on, Assumption assumption) {
        var possible = SeatPlan.of(charter, body, on).total().possible();
        long least = possible.stream()
                .mapToLong(range -> range.min() == null ? 0 : range.min())
                .min()
                .orElse(0);
        boolean known = possible.stream().allMatch(range -> range.max() != null);
        long most = possible.stream()
                .mapToLong(range -> range.max() == null ? (range.min() == null ? 0 : range.min()) : range.max())
                .max()
                .orElse(least);
        return of(body, new Span(least, Math.max(least, most)), true, known, frequency(charter, body, on, assumption));
    }

    /** The cost of a body that is only thought of, before it is founded. */
    public static BodyCost imagined(String body, Span seats, Span meetings, int minutes) {
        return of(body, seats, true, true, Frequency.of(meetings, minutes, Frequency.Basis.ASSUMED, List.of(), true));
    }

    private static Frequency frequency(Charter charter, String body, LocalDate on, Assumption assumption) {
        return Frequency.of(Objects.requireNonNull(charter.bodies().get(body)), on, assumption);
    }

    private static BodyCost of(String body, Span seats, boolean planned, boolean known, Frequency frequency) {
        var each = frequency.minutesAYear();
        return new BodyCost(body, seats, planned, known, frequency, each, each.times(seats));
    }
}
