package se.radslag.charter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Table;

/** What the map of a structure shows: boxes and lines, and the same as a table. */
public record MapPage(
        DayBar days,
        int width,
        int height,
        List<Band> bands,
        List<Box> boxes,
        List<Line> lines,
        List<Legend> legend,
        Table table) {

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

    /** A relation, drawn from box to box. */
    public record Line(String d, String css, String words) {}

    /** What a line means. */
    public record Legend(String css, String text) {}
}
