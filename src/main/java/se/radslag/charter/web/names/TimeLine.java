package se.radslag.charter.web.names;

import java.util.List;

/** Names drawn along the years: one row for each thing that has had more than one, one bar for each name. */
public record TimeLine(int height, int todayX, List<Year> years, List<Thing> things) {

    public static final int WIDTH = 1080;

    /** A year's beginning on the line. */
    public record Year(String text, int x) {}

    /** One thing with its bars. */
    public record Thing(String title, int y, List<Bar> bars) {}

    /**
     * One name, for as long as it was used.
     *
     * @param label the name, as much as fits
     * @param full the name with its time, for those who point at it or listen
     */
    public record Bar(int x, int y, int width, String css, String label, String full) {}

    public TimeLine {
        years = List.copyOf(years);
        things = List.copyOf(things);
    }

    public int width() {
        return WIDTH;
    }
}
