package se.radslag.charter.web.seats;

import java.util.List;

/**
 * A body's seats as a half circle, one mark for each seat, those of one kind beside each other.
 *
 * @param total the number of seats in words, in the middle of the picture
 */
public record SeatMap(String title, String total, String unit, List<Mark> marks) {

    /** The most seats that a picture can show; a larger body has its table alone. */
    static final int MOST = 150;

    public SeatMap {
        marks = List.copyOf(marks);
    }

    /** A long number is written smaller, so that it stays between the seats. */
    public String totalCss() {
        return total.length() <= 3 ? "" : total.length() <= 6 ? "seats__total--long" : "seats__total--longest";
    }

    /** One seat at its place: whose it is tells the shape, which seat the shade, and a dashed one may not be there. */
    public record Mark(String x, String y, String size, Group group, String title) {}

    /** A kind of seats, as the legend and the table show it. */
    public record Group(Shape shape, int shade, boolean isSure) {

        public String css() {
            return "seat seat--" + shape.css + " seat--shade" + shade + (isSure ? "" : " seat--maybe");
        }

        /** The outline in a square from -1 to 1. */
        public String path() {
            return shape.path;
        }
    }

    /** What tells the sorts of parties apart besides colour. */
    public enum Shape {
        CIRCLE("circle", "M0-1A1 1 0 0 1 0 1 1 1 0 0 1 0-1Z"),
        SQUARE(
                "square",
                "M-.66-.9H.66A.24.24 0 0 1 .9-.66V.66A.24.24 0 0 1 .66.9H-.66A.24.24 0 0 1-.9.66V-.66A.24.24 0 0 1-.66-.9Z"),
        DIAMOND("diamond", "M0-1.15 1.15 0 0 1.15-1.15 0Z"),
        TRIANGLE("triangle", "M0-1.05 1.1.85H-1.1Z");

        private final String css;
        private final String path;

        Shape(String css, String path) {
            this.css = css;
            this.path = path;
        }
    }
}
