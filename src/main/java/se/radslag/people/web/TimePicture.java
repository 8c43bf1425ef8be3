package se.radslag.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.PoliticalParty;

/**
 * Who held what when: a row for each office or seat, a bar for each person.
 *
 * @param todayX where today is; null when outside
 */
public record TimePicture(
        String title,
        int height,
        List<Year> years,
        List<Row> rows,
        @Nullable String todayX) {

    public TimePicture {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /** A year's beginning. */
    public record Year(String x, String text) {}

    /** An office or seat. */
    public record Row(String label, int y, List<Bar> bars) {

        public Row {
            bars = List.copyOf(bars);
        }

        public int textY() {
            return y + 13;
        }

        public int barY() {
            return y + 20;
        }
    }

    /**
     * A person's time.
     *
     * @param shown the name as far as the bar has room for it; empty where it has none
     */
    public record Bar(
            String x,
            String width,
            String textX,
            @Nullable PoliticalParty party,
            boolean isActing,
            String shown,
            String name,
            @Nullable String path,
            String period) {}
}
