package se.radslag.people.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;

/**
 * What is known of each thing and when, so that no period that is there, or that the table itself gives, is touched.
 *
 * @param <T> what is known
 */
final class Periods<T> {

    private final Function<T, Object> what;
    private final Function<T, Period> when;
    private final BiPredicate<T, T> same;
    private final Map<Object, List<T>> known = new HashMap<>();

    Periods(Function<T, Object> what, Function<T, Period> when) {
        this(what, when, Object::equals);
    }

    /** @param same whether what is known says all that a row says */
    Periods(Function<T, Object> what, Function<T, Period> when, BiPredicate<T, T> same) {
        this.what = what;
        this.when = when;
        this.same = same;
    }

    void note(T one) {
        known.computeIfAbsent(what.apply(one), key -> new ArrayList<>()).add(one);
    }

    /** The same, noted; null where something else is known for the time, or just the same. */
    @Nullable
    T taken(Cells row, T one) {
        var others = known.getOrDefault(what.apply(one), List.of()).stream()
                .filter(each -> when.apply(each).overlaps(when.apply(one)))
                .toList();
        if (others.size() == 1 && same.test(others.getFirst(), one)) {
            row.isThere();
        } else if (!others.isEmpty()) {
            row.fault(Column.FROM, Problem.TAKEN);
        } else {
            note(one);
            return one;
        }
        return null;
    }
}
