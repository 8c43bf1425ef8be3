package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;

/** Things that hold for a time, found by day without looking at all of them: history may grow for decades. */
final class Timeline<T> {

    private final List<T> items;
    private final long[] firsts;
    /** The last day of any item up to here: what ends before a day is not looked at. */
    private final long[] lasts;

    private final long[] ownLasts;

    private Timeline(List<T> unsorted, Function<T, Period> during) {
        this.items = unsorted.stream()
                .sorted(Comparator.comparingLong(item -> first(during.apply(item))))
                .toList();
        this.firsts = new long[items.size()];
        this.lasts = new long[items.size()];
        this.ownLasts = new long[items.size()];
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < firsts.length; i++) {
            var period = during.apply(items.get(i));
            firsts[i] = first(period);
            ownLasts[i] = last(period);
            latest = Math.max(latest, ownLasts[i]);
            lasts[i] = latest;
        }
    }

    private static long first(Period period) {
        return period.first() == null ? Long.MIN_VALUE : period.first().toEpochDay();
    }

    private static long last(Period period) {
        return period.last() == null ? Long.MAX_VALUE : period.last().toEpochDay();
    }

    /** A timeline for each key. */
    static <K, T> Map<K, Timeline<T>> by(List<T> items, Function<T, K> key, Function<T, Period> during) {
        var lists = new HashMap<K, List<T>>();
        items.forEach(item -> lists.computeIfAbsent(key.apply(item), each -> new ArrayList<>())
                .add(item));
        var lines = new HashMap<K, Timeline<T>>(lists.size() * 2);
        lists.forEach((each, list) -> lines.put(each, new Timeline<>(list, during)));
        return lines;
    }

    /** What holds on a day under a key, the latest begun first. */
    static <K, T> List<T> on(Map<K, Timeline<T>> lines, K key, LocalDate date) {
        @Nullable Timeline<T> line = lines.get(key);
        return line == null ? List.of() : line.on(date.toEpochDay());
    }

    private List<T> on(long day) {
        var found = new ArrayList<T>(2);
        for (int i = begunBy(day); i >= 0 && lasts[i] >= day; i--) {
            if (ownLasts[i] >= day) {
                found.add(items.get(i));
            }
        }
        return found;
    }

    /** The last item that has begun on a day; -1 when none has. */
    private int begunBy(long day) {
        int low = 0;
        int high = firsts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firsts[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Everything under a key, the earliest begun first. */
    static <K, T> List<T> all(Map<K, Timeline<T>> lines, K key) {
        @Nullable Timeline<T> line = lines.get(key);
        return line == null ? List.of() : line.items;
    }
}
