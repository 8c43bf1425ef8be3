package se.radslag.charter.web.seats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Sentence;
import se.radslag.charter.web.parts.Line;
import se.radslag.platform.web.Pill;

/** One kind of seats in a body: for whom, by which office or quality, how they are filled, how many. */
public record SeatRow(
        SeatMap.Group group,
        Sentence whom,
        List<Sentence> what,
        String filled,
        String number,
        @Nullable Pill doubt,
        Line line) {

    public SeatRow {
        what = List.copyOf(what);
    }
}
