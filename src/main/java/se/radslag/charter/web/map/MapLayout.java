package se.radslag.charter.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places boxes in bands from top to bottom, and draws the lines between them; whole numbers, so that it never shivers. */
final class MapLayout {

    static final int BOX_WIDTH = 196;
    static final int BOX_HEIGHT = 68;
    private static final int GAP = 20;
    private static final int BAND_TOP = 36;
    private static final int BAND_BOTTOM = 28;
    private static final int ROW = BOX_HEIGHT + 40;
    private static final int WIDEST = 1080;
    private static final int MOST = 4;
    private static final int LEAST = 2;

    /** Where a box stands. */
    record Spot(int x, int y) {}

    /** Where a band stands. */
    record Stripe(int y, int height) {}

    /** A line to draw, by the boxes at its ends. */
    record Link(String from, String to) {}

    /** One end of a line, on the upper or lower side of its box. */
    private record End(String box, boolean upper) {}

    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final List<Stripe> stripes = new ArrayList<>();
    private final int columns;
    private int height;

    /** Places the bands in order; each is a list of ids. */
    MapLayout(List<List<String>> bands) {
        int widest = bands.stream().mapToInt(List::size).max().orElse(LEAST);
        this.columns = Math.clamp(widest, LEAST, MOST);
        bands.forEach(this::place);
    }

    private void place(List<String> ids) {
        int rows = Math.ceilDiv(ids.size(), columns);
        int perRow = Math.ceilDiv(ids.size(), rows);
        for (int row = 0; row < rows; row++) {
            var part = ids.subList(row * perRow, Math.min(ids.size(), (row + 1) * perRow));
            int x = (width() - part.size() * (BOX_WIDTH + GAP) + GAP) / 2;
            for (var id : part) {
                spots.put(id, new Spot(x, height + BAND_TOP + row * ROW));
                x += BOX_WIDTH + GAP;
            }
        }
        int bandHeight = BAND_TOP + rows * ROW - (ROW - BOX_HEIGHT) + BAND_BOTTOM;
        stripes.add(new Stripe(height, bandHeight));
        height += bandHeight + 10;
    }

    /** As wide as the boxes of its fullest row need. */
    int width() {
        return columns == MOST ? WIDEST : columns * (BOX_WIDTH + GAP) + GAP;
    }

    int columns() {
        return columns;
    }

    int height() {
        return height;
    }

    Map<String, Spot> spots() {
        return spots;
    }

    List<Stripe> stripes() {
        return stripes;
    }

    /** A curve for each line; those that meet at a box share its side evenly, in the order of where they come from. */
    List<String> curves(List<Link> links) {
        var ends = new HashMap<End, List<Link>>();
        for (var link : links) {
            ends.computeIfAbsent(start(link), end -> new ArrayList<>()).add(link);
            ends.computeIfAbsent(finish(link), end -> new ArrayList<>()).add(link);
        }
        ends.forEach((end, meeting) -> meeting.sort(Comparator.comparingInt(link -> at(other(link, end.box)).x)));
        return links.stream()
                .map(link -> curve(link, port(start(link), link, ends), port(finish(link), link, ends)))
                .toList();
    }

    private static String other(Link link, String box) {
        return link.from.equals(box) ? link.to : link.from;
    }

    private End start(Link link) {
        return new End(link.from, at(link.from).y >= at(link.to).y);
    }

    /** Lines within a row leave and arrive on the upper side, over the boxes between. */
    private End finish(Link link) {
        return new End(link.to, at(link.to).y >= at(link.from).y);
    }

    private int port(End end, Link link, Map<End, List<Link>> ends) {
        var meeting = ends.getOrDefault(end, List.of());
        return at(end.box).x + BOX_WIDTH * (meeting.indexOf(link) + 1) / (meeting.size() + 1);
    }

    private String curve(Link link, int fromX, int toX) {
        int fromY = at(link.from).y + (start(link).upper ? 0 : BOX_HEIGHT);
        int toY = at(link.to).y + (finish(link).upper ? 0 : BOX_HEIGHT);
        int middle = fromY == toY ? fromY - 28 : (fromY + toY) / 2;
        return "M%d %dC%d %d %d %d %d %d".formatted(fromX, fromY, fromX, middle, toX, middle, toX, toY);
    }

    private Spot at(String id) {
        var spot = spots.get(id);
        if (spot == null) {
            throw new IllegalArgumentException("Not on the map: " + id);
        }
        return spot;
    }
}
