package se.radslag.economy.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has been counted, published and entered, as it was known on a day; later editions come before earlier ones. */
public final class Facts {

    private record CountKey(Measure.Kind kind, String party, LocalDate day) {}

    private record YearKey(String name, int year) {}

    public static final Facts NONE = new Facts(Map.of(), Map.of(), Map.of(), LocalDate.MAX);

    private final Map<CountKey, List<Measure>> counts;
    private final Map<YearKey, List<IndexValue>> indices;
    private final Map<YearKey, List<BaseAmount>> bases;
    private final LocalDate horizon;

    private Facts(
            Map<CountKey, List<Measure>> counts,
            Map<YearKey, List<IndexValue>> indices,
            Map<YearKey, List<BaseAmount>> bases,
            LocalDate horizon) {
        this.counts = counts;
        this.indices = indices;
        this.bases = bases;
        this.horizon = horizon;
    }

    /** These facts and more; what is added last wins over what was known on the same day. */
    public Facts withCounts(Collection<Measure> more) {
        return new Facts(joined(counts, more, Facts::key), indices, bases, horizon);
    }

    public Facts withIndices(Collection<IndexValue> more) {
        return new Facts(
                counts, joined(indices, more, value -> new YearKey(value.series(), value.year())), bases, horizon);
    }

    public Facts withBases(Collection<BaseAmount> more) {
        return new Facts(counts, indices, joined(bases, more, base -> new YearKey(base.pot(), base.year())), horizon);
    }

    /** What of this was known on a day. */
    public Facts knownOn(LocalDate day) {
        return new Facts(counts, indices, bases, day);
    }

    Optional<Measure> count(Measure.Kind kind, String party, LocalDate day) {
        return counts.getOrDefault(new CountKey(kind, party, day), List.of()).stream()
                .filter(count -> count.knownOn(horizon))
                .reduce(later(Measure::published));
    }

    Optional<IndexValue> index(String series, int year) {
        return indices.getOrDefault(new YearKey(series, year), List.of()).stream()
                .filter(value -> value.knownOn(horizon))
                .reduce(later(IndexValue::edition));
    }

    /** The amounts set for a year, the latest of each side and of the whole. */
    List<BaseAmount> bases(String pot, int year) {
        var latest = new HashMap<String, BaseAmount>();
        bases.getOrDefault(new YearKey(pot, year), List.of()).stream()
                .filter(base -> base.knownOn(horizon))
                .sorted(Comparator.comparing(base -> orEver(base.known())))
                .forEach(base -> latest.put(base.side() == null ? "" : base.side(), base));
        return List.copyOf(latest.values());
    }

    /** The later known of two, and of two known at once the one that was added last. */
    private static <V> BinaryOperator<V> later(Function<V, @Nullable LocalDate> known) {
        return (one, other) -> orEver(known.apply(other)).isBefore(orEver(known.apply(one))) ? one : other;
    }

    private static LocalDate orEver(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }

    private static CountKey key(Measure measure) {
        return new CountKey(measure.kind(), measure.party(), measure.day());
    }

    private static <K, V> Map<K, List<V>> joined(Map<K, List<V>> known, Collection<V> more, Function<V, K> key) {
        var all = new HashMap<>(known);
        more.stream()
                .collect(Collectors.groupingBy(key))
                .forEach((at, added) -> all.merge(at, List.copyOf(added), Facts::both));
        return Map.copyOf(all);
    }

    private static <V> List<V> both(List<V> first, List<V> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
