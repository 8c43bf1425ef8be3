package se.radslag.charter.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Answer;

/**
 * When something holds.
 *
 * @param from first day; null is since ever
 * @param end first day on which it no longer holds; null is until further notice
 */
public record Validity(@Nullable Day from, @Nullable Day end) {

    public static final Validity ALWAYS = new Validity(null, null);

    /** Whether it holds on a date. */
    public Answer on(LocalDate date) {
        var started = from == null ? Answer.YES : from.hasComeOn(date);
        var ended = end == null ? Answer.NO : end.hasComeOn(date);
        return started.and(ended.not());
    }

    /** This validity with the gaps filled by another, as a term's own dates come before its paper's. */
    public Validity orElse(Validity other) {
        return new Validity(from == null ? other.from : from, end == null ? other.end : end);
    }
}
