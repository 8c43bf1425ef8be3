package se.radslag.economy.web.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shares of a cost as bars: the sides in one, and one for each party, the largest first.
 *
 * @param caption what the picture shows, in words
 * @param others what those bear together who have no bar of their own; null when all have
 */
public record SharePicture(
        String caption,
        List<Side> sides,
        List<Bar> bars,
        @Nullable String others) {

    public SharePicture {
        sides = List.copyOf(sides);
        bars = List.copyOf(bars);
    }

    /**
     * A side's stretch of the whole.
     *
     * @param start where it begins, in per cent of the whole with a point
     * @param agreed where the agreement would have it end; null for none
     * @param shade 1 for the first side, and so on
     */
    public record Side(
            String name,
            String start,
            String width,
            String percent,
            @Nullable String deviation,
            @Nullable String agreed,
            int shade,
            String path,
            String share) {}

    /** A party's bar, as wide as its part is of the largest; its share leads to how large it is and of what. */
    public record Bar(String name, String path, String width, String percent, String share, int shade) {}
}
