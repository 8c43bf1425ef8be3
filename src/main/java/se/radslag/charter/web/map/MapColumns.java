package se.radslag.charter.web.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import se.radslag.charter.web.map.MapRows.Slot;

/**
 * Where the middle of each place of the map lies from left to right: as near as can be to the places that it is joined
 * with, in the order of its row, with room for each.
 */
final class MapColumns {

    private static final int TURNS = 16;
    private static final double TOWARDS_THE_CENTRE = 0.2;

    private final MapRows rows;
    private final ToIntFunction<Slot> widths;
    private final int width;
    private final Map<Slot, Double> middles = new HashMap<>();

    /** @param widths how wide each place is, with its gap */
    MapColumns(MapRows rows, ToIntFunction<Slot> widths, int least) {
        this.rows = rows;
        this.widths = widths;
        this.width = Math.max(
                least,
                rows.rows().stream()
                        .mapToInt(row -> row.stream().mapToInt(widths).sum())
                        .max()
                        .orElse(least));
        rows.rows().forEach(row -> put(row, row.stream().map(_ -> width / 2.0).toList()));
        for (int turn = 0; turn < TURNS; turn++) {
            var order = turn % 2 == 0 ? rows.rows() : rows.rows().reversed();
            order.forEach(row -> put(row, row.stream().map(this::wish).toList()));
        }
    }

    int width() {
        return width;
    }

    int middle(Slot slot) {
        return (int) Math.round(middles.getOrDefault(slot, 0.0));
    }

    /** The middle of those that it is joined with, a little nearer to the middle of the picture. */
    private double wish(Slot slot) {
        double centre = width / 2.0;
        double joined = rows.neighbours(slot).stream()
                .filter(other -> other.row() != slot.row())
                .mapToDouble(other -> middles.getOrDefault(other, centre))
                .average()
                .orElse(centre);
        return joined + (centre - joined) * (slot.isLane() ? 0 : TOWARDS_THE_CENTRE);
    }

    /** The nearest places to those wished for that keep the order and leave each its room (by pooling neighbours). */
    private void put(List<Slot> row, List<Double> wishes) {
        var offsets = new ArrayList<Double>();
        double edge = 0;
        for (var slot : row) {
            offsets.add(edge + widths.applyAsInt(slot) / 2.0);
            edge += widths.applyAsInt(slot);
        }
        var pools = new ArrayList<double[]>();
        for (int i = 0; i < row.size(); i++) {
            pools.add(new double[] {wishes.get(i) - offsets.get(i), 1});
            while (pools.size() > 1 && pools.get(pools.size() - 2)[0] > pools.getLast()[0]) {
                var last = pools.removeLast();
                var before = pools.removeLast();
                double both = before[1] + last[1];
                pools.add(new double[] {(before[0] * before[1] + last[0] * last[1]) / both, both});
            }
        }
        int at = 0;
        for (var pool : pools) {
            for (int i = 0; i < pool[1]; i++, at++) {
                middles.put(row.get(at), Math.clamp(pool[0], 0, width - edge) + offsets.get(at));
            }
        }
    }
}
