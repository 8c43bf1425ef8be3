package se.radslag.charter.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.radslag.charter.web.map.MapRows.Slot;

/** Draws the lines of the map: straight along their lanes, bent between rows; those that meet at a
 * box share its side evenly, and what is shared is drawn once. */
final class MapLines {

    private static final int OVER = 28;

    /**
     * A line as it is drawn.
     *
     * @param isWhole whether it comes to its box; else it ends where it joins another line of its sort
     */
    record Curve(String d, boolean isWhole) {}

    /** One side of a box. */
    private record Side(Slot box, boolean upper) {}

    private final List<List<Slot>> ways;
    private final MapColumns middles;
    private final List<Integer> tops;
    private final Map<Side, List<Slot>> meeting = new HashMap<>();
    private final Set<Slot> drawn = new HashSet<>();

    /** @param tops where each row begins, from above */
    MapLines(List<List<Slot>> ways, MapColumns middles, List<Integer> tops) {
        this.ways = ways;
        this.middles = middles;
        this.tops = tops;
        for (var way : ways) {
            meet(way.getFirst(), way.get(1));
            meet(way.getLast(), way.get(way.size() - 2));
        }
        meeting.values().forEach(slots -> slots.sort(Comparator.comparingInt(middles::middle)));
    }

    private void meet(Slot box, Slot next) {
        var slots = meeting.computeIfAbsent(side(box, next), side -> new ArrayList<>());
        if (!slots.contains(next)) {
            slots.add(next);
        }
    }

    /** Lines within a row leave and arrive on the upper side, over the boxes between. */
    private static Side side(Slot box, Slot next) {
        return new Side(box, next.row() <= box.row());
    }

    List<Curve> curves() {
        return ways.stream().map(this::curve).toList();
    }

    private Curve curve(List<Slot> way) {
        int x = port(way.getFirst(), way.get(1));
        int y = edge(way.getFirst(), way.get(1));
        var curve = new StringBuilder("M%d %d".formatted(x, y));
        for (int i = 1; i < way.size(); i++) {
            var before = way.get(i - 1);
            var slot = way.get(i);
            int nextX = slot.isLane() ? middles.middle(slot) : port(slot, before);
            int nextY = edge(slot, before);
            int middle = slot.row() == before.row() ? y - OVER : (y + nextY) / 2;
            curve.append("C%d %d %d %d %d %d".formatted(x, middle, nextX, middle, nextX, nextY));
            x = nextX;
            y = nextY;
            if (slot.isLane() && !drawn.add(slot)) {
                return new Curve(curve.toString(), false);
            } else if (slot.isLane()) {
                y = edge(slot, way.get(i + 1));
                curve.append("V").append(y);
            }
        }
        return new Curve(curve.toString(), true);
    }

    private int port(Slot box, Slot next) {
        var slots = meeting.getOrDefault(side(box, next), List.of());
        return middles.middle(box)
                - MapLayout.BOX_WIDTH / 2
                + MapLayout.BOX_WIDTH * (slots.indexOf(next) + 1) / (slots.size() + 1);
    }

    /** The upper or lower edge of a place, towards another. */
    private int edge(Slot slot, Slot other) {
        return tops.get(slot.row()) + (other.row() <= slot.row() ? 0 : MapLayout.BOX_HEIGHT);
    }
}
