package se.radslag.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from the first to the last, both included as agreements write them; null is open. */
public record Period(@Nullable LocalDate first, @Nullable LocalDate last) {

    public Period {
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("The period ends " + last + ", before it starts " + first);
        }
    }

    public boolean contains(LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    public boolean overlaps(Period other) {
        return startsBy(other.last) && other.startsBy(last);
    }

    /** From the first day of either to the last. */
    public Period spanning(Period other) {
        var from = first == null || other.first == null ? null : first.isBefore(other.first) ? first : other.first;
        var until = last == null || other.last == null ? null : last.isAfter(other.last) ? last : other.last;
        return new Period(from, until);
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return first == null || day == null || !first.isAfter(day);
    }
}
