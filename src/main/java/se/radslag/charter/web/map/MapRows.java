package se.radslag.charter.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of the map from top to bottom: boxes, and between them the lanes that lines take past rows where they have
 * no business. Lines of one sort to one box share their lanes. Ordered so that few lines cross (after Sugiyama, Tagawa
 * and Toda 1981: each row by the middle of its neighbours, in turns down and up).
 */
final class MapRows {

    /** More boxes than this, and lines take the straight way: lanes would fill the picture. */
    private static final int MOST_WITH_LANES = 80;

    private static final int TURNS = 12;

    /** A place in a row: a box, or a lane. */
    record Slot(String id, int row, boolean isLane) {}

    private final List<List<Slot>> rows = new ArrayList<>();
    private final Map<String, Slot> boxes = new LinkedHashMap<>();
    private final List<List<Slot>> ways = new ArrayList<>();
    private final Map<Slot, Set<Slot>> neighbours = new HashMap<>();

    MapRows(List<List<String>> rows, List<MapLayout.Link> links) {
        for (var ids : rows) {
            int row = this.rows.size();
            this.rows.add(new ArrayList<>());
            ids.stream().map(id -> new Slot(id, row, false)).forEach(slot -> {
                add(slot);
                boxes.put(slot.id(), slot);
            });
        }
        links.forEach(link -> ways.add(way(link)));
        order();
    }

    private void add(Slot slot) {
        rows.get(slot.row()).add(slot);
    }

    List<List<Slot>> rows() {
        return rows;
    }

    /** Where each line goes, from its first box over its lanes to its last, in the order of the links. */
    List<List<Slot>> ways() {
        return ways;
    }

    Set<Slot> neighbours(Slot slot) {
        return neighbours.getOrDefault(slot, Set.of());
    }

    private List<Slot> way(MapLayout.Link link) {
        var from = box(link.from());
        var to = box(link.to());
        var way = new ArrayList<Slot>(List.of(from));
        if (boxes.size() <= MOST_WITH_LANES) {
            int step = Integer.signum(to.row() - from.row());
            for (int row = from.row() + step; row != to.row() && step != 0; row += step) {
                var lane = new Slot(link.sort() + " " + link.to(), row, true);
                if (!neighbours.containsKey(lane)) {
                    add(lane);
                }
                way.add(lane);
                join(way.get(way.size() - 2), lane);
            }
        }
        way.add(to);
        join(way.get(way.size() - 2), to);
        return way;
    }

    private Slot box(String id) {
        var slot = boxes.get(id);
        if (slot == null) {
            throw new IllegalArgumentException("Not on the map: " + id);
        }
        return slot;
    }

    private void join(Slot one, Slot other) {
        neighbours.computeIfAbsent(one, slot -> new LinkedHashSet<>()).add(other);
        neighbours.computeIfAbsent(other, slot -> new LinkedHashSet<>()).add(one);
    }

    private void order() {
        var best = copy();
        int fewest = crossings();
        for (int turn = 0; turn < TURNS && fewest > 0; turn++) {
            boolean down = turn % 2 == 0;
            for (int i = 1; i < rows.size(); i++) {
                int row = down ? i : rows.size() - 1 - i;
                sort(rows.get(row), rows.get(down ? row - 1 : row + 1));
            }
            int now = crossings();
            if (now < fewest) {
                fewest = now;
                best = copy();
            }
        }
        rows.clear();
        rows.addAll(best);
    }

    private List<List<Slot>> copy() {
        return rows.stream().map(row -> (List<Slot>) new ArrayList<>(row)).toList();
    }

    private void sort(List<Slot> row, List<Slot> fixed) {
        var places = new HashMap<Slot, Double>();
        for (int i = 0; i < row.size(); i++) {
            var own = (i + 0.5) / row.size();
            places.put(
                    row.get(i),
                    neighbours(row.get(i)).stream()
                            .mapToInt(fixed::indexOf)
                            .filter(index -> index >= 0)
                            .mapToDouble(index -> (index + 0.5) / fixed.size())
                            .average()
                            .orElse(own));
        }
        row.sort(Comparator.comparingDouble(slot -> places.getOrDefault(slot, 0.0)));
    }

    private int crossings() {
        int crossings = 0;
        for (int row = 1; row < rows.size(); row++) {
            var above = rows.get(row - 1);
            var ends = new ArrayList<Integer>();
            for (var slot : rows.get(row)) {
                var meeting = neighbours(slot).stream()
                        .map(above::indexOf)
                        .filter(index -> index >= 0)
                        .sorted()
                        .toList();
                for (var end : meeting) {
                    crossings +=
                            (int) ends.stream().filter(other -> other > end).count();
                }
                ends.addAll(meeting);
            }
        }
        return crossings;
    }
}
