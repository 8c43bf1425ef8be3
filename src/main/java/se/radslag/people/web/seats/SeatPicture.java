package se.radslag.people.web.seats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.PoliticalParty;
import se.radslag.people.web.parts.Mark;

/**
 * Those who sit in a body as a half circle, by political party from left to right.
 *
 * @param radius the half width of a seat
 * @param kinds what a seat can look like here, drawn once each
 */
public record SeatPicture(
        String title, String total, String unit, String radius, List<Kind> kinds, List<Seat> seats, List<Key> legend) {

    private static final int WIDE = 60;
    private static final int WIDEST = 150;

    public SeatPicture {
        kinds = List.copyOf(kinds);
        seats = List.copyOf(seats);
        legend = List.copyOf(legend);
    }

    public boolean has(Sign mark) {
        return kinds.stream().anyMatch(kind -> kind.mark == mark);
    }

    public boolean hasVacant() {
        return kinds.stream().anyMatch(Kind::isVacant);
    }

    public boolean hasSubstitutes() {
        return seats.stream().anyMatch(seat -> seat.behindX != null);
    }

    /** So many that the picture takes the whole width of the page, and scrolls in its frame where that is narrow. */
    public boolean isWide() {
        return seats.size() > WIDE;
    }

    public String css() {
        return seats.size() > WIDEST ? "seats seats--widest" : isWide() ? "seats seats--wide" : "seats";
    }

    /** What tells the side, besides the words. */
    public enum Sign {
        /** A ring: the side that governs at home. */
        MAJORITY,
        /** A dotted ring: neither governs nor opposes. */
        NEITHER,
        /** No ring: the opposition, or not known. */
        NONE
    }

    /**
     * A look that several seats share.
     *
     * @param size the half width inside the ring, if there is one
     * @param ring the half width of the ring; null for none
     */
    public record Kind(
            Sign mark,
            boolean isVacant,
            boolean isSure,
            @Nullable PoliticalParty party,
            String size,
            @Nullable String ring,
            String letterSize) {

        public String css() {
            return "sits" + (isVacant ? " sits--vacant" : party == null ? " sits--plain" : "")
                    + (isSure ? "" : " sits--unsure");
        }

        public String ringCss() {
            return mark == Sign.NEITHER ? "sits__ring sits__ring--neither" : "sits__ring";
        }
    }

    /**
     * One seat.
     *
     * @param kind the number of its look
     * @param behindX where a substitute stands behind; null when there is none
     */
    public record Seat(
            String x,
            String y,
            int kind,
            @Nullable String behindX,
            @Nullable String behindY,
            String title) {}

    /** How many a political party has. */
    public record Key(Mark mark, int seats) {}
}
