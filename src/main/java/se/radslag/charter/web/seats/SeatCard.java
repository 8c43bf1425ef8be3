package se.radslag.charter.web.seats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;

/** The seats of a body as a picture and as a table with the same content. */
public record SeatCard(
        @Nullable SeatMap map,
        String total,
        boolean canBeTold,
        @Nullable Piece why,
        List<SeatRow> rows) {

    public SeatCard {
        rows = List.copyOf(rows);
    }
}
