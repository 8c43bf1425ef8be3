package se.radslag.charter.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where seats stand in a half circle: rows from the inside out, read from left to right. */
final class HalfCircle {

    private static final double OUTER = 100;
    private static final double INNER = 0.42;

    private HalfCircle() {}

    /** A place, with the middle of the half circle at 0, 0 and upwards negative; the size is a seat's half width. */
    record Place(double x, double y, double size, double angle) {}

    static List<Place> of(int seats) {
        int rows = rows(seats);
        double gap = rows == 1 ? 0 : OUTER * (1 - INNER) / (rows - 1);
        var radii =
                IntStream.range(0, rows).mapToDouble(row -> OUTER - row * gap).toArray();
        var counts = counts(seats, radii);
        double size = size(counts, radii, gap);
        var places = new ArrayList<Place>();
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < counts[row]; i++) {
                places.add(
                        place(radii[row], (i + 0.5) / counts[row], size, rows > 1 && counts[row] > 1, i, counts[row]));
            }
        }
        places.sort(Comparator.comparingDouble(Place::angle).thenComparingDouble(Place::x));
        return places;
    }

    private static int rows(int seats) {
        if (seats <= 11) {
            return 1;
        } else if (seats <= 30) {
            return 2;
        } else if (seats <= 60) {
            return 3;
        }
        return seats <= 100 ? 4 : 5;
    }

    /** Shares the seats among the rows by their lengths; what is left over goes outermost. */
    private static int[] counts(int seats, double[] radii) {
        double length =
                IntStream.range(0, radii.length).mapToDouble(row -> radii[row]).sum();
        var counts = new int[radii.length];
        int left = seats;
        for (int row = radii.length - 1; row > 0; row--) {
            counts[row] = (int) Math.floor(seats * radii[row] / length);
            left -= counts[row];
        }
        counts[0] = left;
        return counts;
    }

    private static double size(int[] counts, double[] radii, double gap) {
        double size = gap == 0 ? 15 : gap * 0.42;
        for (int row = 0; row < counts.length; row++) {
            if (counts[row] > 1) {
                size = Math.min(size, Math.PI * radii[row] / counts[row] * 0.42);
            }
        }
        return Math.min(size, 12);
    }

    private static Place place(double radius, double share, double size, boolean toEnds, int i, int count) {
        double turn = toEnds ? (double) i / (count - 1) : share;
        double angle = Math.PI * turn;
        return new Place(-Math.cos(angle) * radius, -Math.sin(angle) * radius, size, turn);
    }
}
