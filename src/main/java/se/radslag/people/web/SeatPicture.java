package se.radslag.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.PoliticalParty;

/** Those who sit in a body as a half circle, by political party from left to right. */
public record SeatPicture(
        String title, String total, String unit, List<Seat> seats, List<Key> legend, boolean hasSides) {

    public SeatPicture {
        seats = List.copyOf(seats);
        legend = List.copyOf(legend);
    }

    /** Whether any seat is of nobody. */
    public boolean hasVacant() {
        return seats.stream().anyMatch(Seat::isVacant);
    }

    public boolean hasSubstitutes() {
        return seats.stream().anyMatch(seat -> seat.behindX != null);
    }

    /**
     * One seat.
     *
     * @param ring the half width of the ring that marks the majority; null for others
     * @param behindX where a substitute stands behind; null when there is none
     */
    public record Seat(
            String x,
            String y,
            String size,
            @Nullable String ring,
            String letterSize,
            boolean isVacant,
            boolean isSure,
            @Nullable PoliticalParty party,
            @Nullable String behindX,
            @Nullable String behindY,
            String title) {

        public String css() {
            return "sits" + (isVacant ? " sits--vacant" : party == null ? " sits--plain" : "")
                    + (isSure ? "" : " sits--unsure");
        }
    }

    /** How many a political party has. */
    public record Key(WhoSits.Mark mark, int seats) {}
}
