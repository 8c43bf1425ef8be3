package se.radslag.charter.web.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Places boxes in bands from top to bottom, and draws the lines between them; whole numbers, so that it never shivers. */
final class MapLayout {

    static final int BOX_WIDTH = 196;
    static final int BOX_HEIGHT = 68;
    private static final int GAP = 20;
    private static final int LANE = 26;
    private static final int BAND_TOP = 36;
    private static final int BAND_BOTTOM = 28;
    private static final int ROW = BOX_HEIGHT + 44;
    private static final int WIDEST = 1080;
    private static final int MOST = 4;
    private static final int LEAST = 2;

    /** Where a box stands. */
    record Spot(int x, int y) {}

    /** Where a band stands. */
    record Stripe(int y, int height) {}

    /**
     * A line to draw, by the boxes at its ends.
     *
     * @param sort what it means: lines of one sort to one box may share their way
     */
    record Link(String from, String to, String sort) {}

    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final List<Stripe> stripes = new ArrayList<>();
    private final List<Integer> tops = new ArrayList<>();
    private final List<MapLines.Curve> curves;
    private final int columns;
    private final int width;
    private int height;

    /** Places the bands in order, each a list of ids, and leads the lines between them. */
    MapLayout(List<List<String>> bands, List<Link> links) {
        int widest = bands.stream().mapToInt(List::size).max().orElse(LEAST);
        this.columns = Math.clamp(widest, LEAST, MOST);
        var upward = upward(bands, links);
        var rows = new MapRows(
                bands.stream().flatMap(ids -> place(ids, upward).stream()).toList(), links);
        var middles = new MapColumns(
                rows,
                slot -> slot.isLane() ? LANE : BOX_WIDTH + GAP,
                columns == MOST ? WIDEST : columns * (BOX_WIDTH + GAP) + GAP);
        this.width = middles.width();
        rows.rows().stream()
                .flatMap(List::stream)
                .filter(slot -> !slot.isLane())
                .forEach(slot ->
                        spots.put(slot.id(), new Spot(middles.middle(slot) - BOX_WIDTH / 2, tops.get(slot.row()))));
        this.curves = new MapLines(rows.ways(), middles, tops).curves();
    }

    /** The boxes that are joined with a band above their own: they stand nearest to it. */
    private static Set<String> upward(List<List<String>> bands, List<Link> links) {
        var upward = new HashSet<String>();
        var above = new HashSet<String>();
        for (var band : bands) {
            links.forEach(link -> {
                if (above.contains(link.to)) {
                    upward.add(link.from);
                }
                if (above.contains(link.from)) {
                    upward.add(link.to);
                }
            });
            above.addAll(band);
        }
        upward.retainAll(above);
        return upward;
    }

    /** The rows of a band. */
    private List<List<String>> place(List<String> ids, Set<String> upward) {
        int count = Math.ceilDiv(ids.size(), columns);
        int perRow = Math.ceilDiv(ids.size(), count);
        var near = new ArrayList<>(ids.stream().filter(upward::contains).toList());
        ids.stream().filter(id -> !upward.contains(id)).forEach(near::add);
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < count; row++) {
            rows.add(near.subList(row * perRow, Math.min(near.size(), (row + 1) * perRow)));
            tops.add(height + BAND_TOP + row * ROW);
        }
        int bandHeight = BAND_TOP + count * ROW - (ROW - BOX_HEIGHT) + BAND_BOTTOM;
        stripes.add(new Stripe(height, bandHeight));
        height += bandHeight + 10;
        return rows;
    }

    /** As wide as the boxes and lanes of its fullest row need. */
    int width() {
        return width;
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

    /** A curve for each line, in the order in which they were given. */
    List<MapLines.Curve> curves() {
        return curves;
    }
}
