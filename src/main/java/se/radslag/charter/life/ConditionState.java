package se.radslag.charter.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Power;
import se.radslag.kernel.Answer;

/**
 * The condition that a decision stands under, with what has become of it on any date.
 *
 * @param outcome what was recorded here; the charter's own word counts where nothing was
 */
public record ConditionState(Power.@Nullable Condition condition, Recorded.@Nullable ConditionOutcome outcome) {

    /** What a condition is on a date. */
    public enum State {
        /** There is none. */
        NONE,
        OPEN,
        MET,
        /** Not met by its last day: every approval lapses. */
        LAPSED,
        UNKNOWN
    }

    static ConditionState of(@Nullable Power power, Recorded.@Nullable ConditionOutcome outcome) {
        return new ConditionState(power == null ? null : power.condition(), outcome);
    }

    public State on(LocalDate date) {
        if (condition == null) {
            return State.NONE;
        }
        if (outcome == null) {
            return told(condition, date);
        }
        if (outcome.on().isAfter(date)) {
            return waiting(date);
        }
        return outcome.met() && inTime(outcome.on()) ? State.MET : State.LAPSED;
    }

    /** The last day on which it can be met; null where none is given. */
    public @Nullable Day lastDay() {
        return condition == null ? null : condition.by();
    }

    /** The first day on which it was lapsed; null while it is not. */
    public @Nullable Day lapsedOn() {
        if (outcome != null && !outcome.met()) {
            return Day.of(outcome.on());
        }
        var last = lastDay();
        return last == null ? null : last.next();
    }

    private State told(Power.Condition condition, LocalDate date) {
        var state = condition.state();
        if (state == null) {
            return isPast(date) == Answer.NO ? State.OPEN : State.UNKNOWN;
        }
        return switch (state) {
            case OPEN -> waiting(date);
            case MET -> met(condition.day(), date);
            case LAPSED -> isPast(date) == Answer.NO ? State.UNKNOWN : State.LAPSED;
        };
    }

    /** An open condition lapses when its last day has passed. */
    private State waiting(LocalDate date) {
        return switch (isPast(date)) {
            case YES -> State.LAPSED;
            case NO -> State.OPEN;
            case UNKNOWN -> State.UNKNOWN;
        };
    }

    /** Known to be met, though maybe not on which day; it was no later than the last. */
    private State met(@Nullable Day day, LocalDate date) {
        var come = day == null ? Answer.UNKNOWN : day.hasComeOn(date);
        if (come == Answer.YES || isPast(date) == Answer.YES) {
            return State.MET;
        }
        return come == Answer.NO ? State.OPEN : State.UNKNOWN;
    }

    private boolean inTime(LocalDate day) {
        return isPast(day) == Answer.NO;
    }

    private Answer isPast(LocalDate date) {
        var last = lastDay();
        return last == null ? Answer.NO : last.next().hasComeOn(date);
    }
}
