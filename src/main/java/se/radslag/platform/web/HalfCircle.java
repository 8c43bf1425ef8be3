package se.radslag.platform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where marks stand in a half circle: rows from the outside in, the places read from left to right. */
public final class HalfCircle {

    private static final double OUTER = 100;
    private static final double LARGEST = 13;

    /** How far two marks stand from each other, in half widths of a mark. */
    private static final double APART = 2.4;

    /** More marks than this take as many rows as there is room for, and stand closer. */
    private static final int MANY = 60;

    private static final double CLOSE = 2.2;
    private static final double INNER = 34;

    private HalfCircle() {}

    /** A place, with the middle of the half circle at 0, 0 and upwards negative; the size is a mark's half width. */
    public record Place(double x, double y, double size, double turn) {}

    public static List<Place> of(int marks) {
        int rows = marks > MANY ? roomFor(marks) : rows(marks);
        double size = size(marks, rows);
        var radii = IntStream.range(0, rows)
                .mapToDouble(row -> OUTER - row * size * apart(marks))
                .toArray();
        var counts = counts(marks, radii);
        var places = new ArrayList<Place>();
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < counts[row]; i++) {
                places.add(place(radii[row], turn(i, counts[row], rows), size));
            }
        }
        places.sort(Comparator.comparingDouble(Place::turn).thenComparingDouble(Place::x));
        return places;
    }

    /** As few rows as let the marks be seen well. */
    private static int rows(int marks) {
        double enough = marks <= 45 ? 9 : 6;
        int most = roomFor(marks);
        return IntStream.rangeClosed(1, most)
                .filter(rows -> size(marks, rows) >= enough)
                .findFirst()
                .orElse(most);
    }

    /** As many rows as leave room for a number in the middle. */
    private static int roomFor(int marks) {
        int rows = 1;
        while (OUTER - rows * size(marks, rows + 1) * apart(marks) >= INNER) {
            rows++;
        }
        return rows;
    }

    private static double apart(int marks) {
        return marks > MANY ? CLOSE : APART;
    }

    /** The size at which the marks fill the rows: each row is shorter than the one outside it. */
    private static double size(int marks, int rows) {
        double taken = apart(marks) * (marks + Math.PI * rows * (rows - 1) / 2.0);
        return Math.min(LARGEST, Math.PI * OUTER * rows / taken);
    }

    /** Shares the marks among the rows by their lengths; what is left over goes outermost. */
    private static int[] counts(int marks, double[] radii) {
        double length =
                IntStream.range(0, radii.length).mapToDouble(row -> radii[row]).sum();
        var counts = new int[radii.length];
        int left = marks;
        for (int row = radii.length - 1; row > 0; row--) {
            counts[row] = (int) Math.round(marks * radii[row] / length);
            left -= counts[row];
        }
        counts[0] = left;
        return counts;
    }

    /** How far along its row a mark stands, from 0 to 1; a single row that is not full keeps to the middle. */
    private static double turn(int i, int count, int rows) {
        return rows == 1 || count == 1 ? (i + 0.5) / count : (double) i / (count - 1);
    }

    private static Place place(double radius, double turn, double size) {
        double angle = Math.PI * turn;
        return new Place(-Math.cos(angle) * radius, -Math.sin(angle) * radius, size, turn);
    }
}
