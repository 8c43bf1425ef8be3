package se.radslag.charter.web.bodies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;
import se.radslag.platform.web.Pill;

/**
 * A body among others: its name on the day, what it is for, how many sit there.
 *
 * @param otherNames names it has at other times, and other words for it that the reader searched for
 */
public record BodyRow(
        String path,
        Piece name,
        @Nullable String abbreviation,
        String kind,
        @Nullable Piece purpose,
        @Nullable String seats,
        @Nullable Pill state,
        List<Piece> otherNames) {

    public BodyRow {
        otherNames = List.copyOf(otherNames);
    }
}
