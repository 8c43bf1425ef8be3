package se.radslag.people.web.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.PoliticalParty;

/**
 * Who held what when: a row for each office or seat, a bar for each time.
 *
 * @param rowColumn what a row is, for the table
 * @param barColumn what a bar is, for the table
 * @param todayX where today is; null when outside
 */
public record TimePicture(
        String title,
        String rowColumn,
        String barColumn,
        int height,
        List<Year> years,
        List<Row> rows,
        @Nullable String todayX) {

    public TimePicture {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    public boolean has(Look look) {
        return rows.stream().flatMap(row -> row.bars().stream()).anyMatch(bar -> bar.look == look);
    }

    /** Whether any bar stands for what is not certain. */
    public boolean hasUnsure() {
        return rows.stream().flatMap(row -> row.bars().stream()).anyMatch(bar -> !bar.isSure);
    }

    /** A year's beginning. */
    public record Year(String x, String text) {}

    /** An office or seat. */
    public record Row(String label, @Nullable String path, int y, List<Bar> bars) {

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

    /** How something was held. */
    public enum Look {
        HELD,
        ACTING,
        VACANT
    }

    /**
     * A time.
     *
     * @param isSure whether it is certain that there was anything to hold
     * @param shown the name as far as the bar has room for it; empty where it has none
     * @param lettersX where the political party's letters end; null where there are none, or no room for them
     */
    public record Bar(
            String x,
            String width,
            String textX,
            @Nullable PoliticalParty party,
            Look look,
            boolean isSure,
            String shown,
            @Nullable String lettersX,
            String name,
            @Nullable String path,
            String period) {

        public String css() {
            return switch (look) {
                        case HELD -> "time__bar";
                        case ACTING -> "time__bar time__bar--acting";
                        case VACANT -> "time__bar time__bar--vacant";
                    }
                    + (isSure ? "" : " time__bar--unsure");
        }
    }
}
