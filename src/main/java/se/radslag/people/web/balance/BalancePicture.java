package se.radslag.people.web.balance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.web.parts.Mark;

/** How those who sit are spread: a strip for each way of telling them apart, with the same numbers in words. */
public record BalancePicture(String title, int members, List<Strip> strips) {

    public BalancePicture {
        strips = List.copyOf(strips);
    }

    /** One way of telling them apart. */
    public record Strip(String label, List<Piece> pieces) {

        public Strip {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * One sort of members.
     *
     * @param x where it begins, of a hundred
     * @param shade tells it from its neighbours where it has no colour of its own
     * @param mark of a political party; null for other sorts
     */
    public record Piece(
            String label,
            int number,
            String percent,
            String x,
            String width,
            String shade,
            @Nullable Mark mark) {

        public String css() {
            return "balance__piece" + (mark == null ? " balance__piece--" + shade : "");
        }
    }
}
