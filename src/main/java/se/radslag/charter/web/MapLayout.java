package se.radslag.charter.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places boxes in bands from top to bottom, and draws the lines between them; whole numbers, so that it never shivers. */
final class MapLayout {

    static final int WIDTH = 1040;
    private static final int BOX_WIDTH = 184;
    private static final int BOX_HEIGHT = 62;
    private static final int GAP = 22;
    private static final int BAND_TOP = 34;
    private static final int BAND_BOTTOM = 26;
    private static final int ROW = BOX_HEIGHT + 38;
    private static final int PER_ROW = (WIDTH - GAP) / (BOX_WIDTH + GAP);

    /** Where a box stands. */
    record Spot(int x, int y) {
        int middle() {
            return x + BOX_WIDTH / 2;
        }

        int bottom() {
            return y + BOX_HEIGHT;
        }
    }

    /** Where a band stands. */
    record Stripe(int y, int height) {}

    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final List<Stripe> stripes = new ArrayList<>();
    private int height;

    /** Places the bands in order; each is a list of ids. */
    MapLayout(List<List<String>> bands) {
        bands.forEach(this::place);
    }

    private void place(List<String> ids) {
        int rows = Math.ceilDiv(ids.size(), PER_ROW);
        int bandHeight = BAND_TOP + rows * ROW - (ROW - BOX_HEIGHT) + BAND_BOTTOM;
        for (int row = 0; row < rows; row++) {
            var part = ids.subList(row * PER_ROW, Math.min(ids.size(), (row + 1) * PER_ROW));
            int width = part.size() * (BOX_WIDTH + GAP) - GAP;
            int x = (WIDTH - width) / 2;
            for (var id : part) {
                spots.put(id, new Spot(x, height + BAND_TOP + row * ROW));
                x += BOX_WIDTH + GAP;
            }
        }
        stripes.add(new Stripe(height, bandHeight));
        height += bandHeight + 8;
    }

    int height() {
        return height;
    }

    int boxWidth() {
        return BOX_WIDTH;
    }

    int boxHeight() {
        return BOX_HEIGHT;
    }

    Map<String, Spot> spots() {
        return spots;
    }

    List<Stripe> stripes() {
        return stripes;
    }

    /** A curve from one box to another; lines that share an end are fanned out so that each can be followed. */
    String curve(String from, String to, int lane) {
        var a = at(from);
        var b = at(to);
        int shift = (lane % 5 - 2) * 16;
        if (a.y == b.y) {
            int top = a.y - 18 - lane % 3 * 7;
            return "M%d %dC%d %d %d %d %d %d"
                    .formatted(
                            a.middle() + shift,
                            a.y,
                            a.middle() + shift,
                            top,
                            b.middle() - shift,
                            top,
                            b.middle() - shift,
                            b.y);
        }
        boolean down = a.y < b.y;
        int startY = down ? a.bottom() : a.y;
        int endY = down ? b.y : b.bottom();
        int middle = (startY + endY) / 2;
        return "M%d %dC%d %d %d %d %d %d"
                .formatted(
                        a.middle() + shift,
                        startY,
                        a.middle() + shift,
                        middle,
                        b.middle() + shift,
                        middle,
                        b.middle() + shift,
                        endY);
    }

    private Spot at(String id) {
        var spot = spots.get(id);
        if (spot == null) {
            throw new IllegalArgumentException("Not on the map: " + id);
        }
        return spot;
    }
}
