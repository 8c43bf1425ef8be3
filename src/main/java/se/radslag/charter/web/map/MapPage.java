package se.radslag.charter.web.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.web.parts.DayBar;
import se.radslag.platform.web.Table;

/**
 * What the map of a structure shows: boxes and lines, and the same as a table.
 *
 * @param columns how many boxes stand beside each other at most
 */
public record MapPage(
        DayBar days,
        int columns,
        int width,
        int height,
        List<Band> bands,
        List<Box> boxes,
        List<Line> lines,
        List<Legend> legend,
        Table table) {

    /** A small map keeps its boxes at their size, and fits on a phone. */
    public String css() {
        return columns <= 2 ? "map map--two" : columns == 3 ? "map map--three" : "map";
    }

    /** A band across the map, for bodies of one sort. */
    public record Band(String label, int y, int height, boolean outside) {}

    /** A body, party or organ; its title in one or two lines. */
    public record Box(
            int x,
            int y,
            int width,
            int height,
            List<TextLine> title,
            String css,
            @Nullable String path,
            String full) {}

    /** A line of a box's title. */
    public record TextLine(String text, int y) {}

    /**
     * A relation, drawn from box to box.
     *
     * @param end the mark at its end
     */
    public record Line(String d, String css, String end, String words) {}

    /** What a line means. */
    public record Legend(String css, String end, String text) {}
}
