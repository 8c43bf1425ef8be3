package se.radslag.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.SeatPlan.Line;
import se.radslag.charter.SeatPlan.Range;
import se.radslag.charter.SeatPlan.Total;
import se.radslag.charter.terms.Day;
import se.radslag.kernel.Answer;

/** The sizes that a body can have on a date: one for each way in which the uncertain days can have fallen. */
final class SeatOutcomes {

    /** More uncertain days than this in one body, and the outcomes are not told apart. */
    private static final int MOST_DAYS = 10;

    private final List<Line> lines;
    private final LocalDate on;

    private SeatOutcomes(List<Line> lines, LocalDate on) {
        this.lines = lines;
        this.on = on;
    }

    static Total of(List<Line> lines, LocalDate on) {
        return new SeatOutcomes(lines.stream().filter(Line::countsIn).toList(), on).total();
    }

    private Total total() {
        var days = List.copyOf(uncertainDays());
        if (days.size() > MOST_DAYS) {
            return new Total(List.of(Range.UNKNOWN));
        }
        var outcomes = new LinkedHashSet<Range>();
        for (int come = 0; come < 1 << days.size(); come++) {
            var hasCome = new HashSet<>();
            for (int i = 0; i < days.size(); i++) {
                if ((come >> i & 1) == 1) {
                    hasCome.add(days.get(i));
                }
            }
            outcomes.add(sum(hasCome));
        }
        return new Total(outcomes.stream()
                .sorted(Comparator.comparingInt(range -> range.min() == null ? -1 : range.min()))
                .toList());
    }

    private Set<Object> uncertainDays() {
        var days = new LinkedHashSet<>();
        lines.stream()
                .map(line -> line.term().header().validity())
                .flatMap(validity -> Stream.of(validity.from(), validity.end()))
                .filter(day -> day != null && day.hasComeOn(on) == Answer.UNKNOWN)
                .forEach(day -> days.add(key(day)));
        return days;
    }

    /** Terms that start and end by the same named change move together. */
    private static Object key(Day day) {
        return day.change() == null ? day : day.change();
    }

    private boolean hasCome(@Nullable Day day, Set<Object> hasCome, boolean whenNone) {
        if (day == null) {
            return whenNone;
        }
        var answer = day.hasComeOn(on);
        return answer == Answer.UNKNOWN ? hasCome.contains(key(day)) : answer == Answer.YES;
    }

    private Range sum(Set<Object> come) {
        int min = 0;
        Integer max = 0;
        var held = new ArrayList<Line>();
        for (var line : lines) {
            var validity = line.term().header().validity();
            if (hasCome(validity.from(), come, true) && !hasCome(validity.end(), come, false)) {
                held.add(line);
            }
        }
        for (var line : held) {
            min += line.seats().min() == null ? 0 : line.seats().min();
            max = max == null || line.seats().max() == null
                    ? null
                    : Integer.valueOf(max + line.seats().max());
        }
        return held.isEmpty() || min == 0 && max == null ? Range.UNKNOWN : new Range(min, max);
    }
}
