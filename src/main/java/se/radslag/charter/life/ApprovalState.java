package se.radslag.charter.life;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Length;
import se.radslag.charter.terms.Power;

/** The approval from outside that a decision needs, with how it stands on any date; silence may be an approval. */
public record ApprovalState(Power.@Nullable Approval approval, Recorded.@Nullable OutsideApproval recorded) {

    /** How an approval stands. */
    public enum State {
        /** None is needed. */
        NONE,
        NOT_ASKED,
        ASKED,
        GIVEN,
        /** Nobody objected within the time given. */
        GIVEN_BY_SILENCE,
        REFUSED
    }

    static ApprovalState of(@Nullable Power power, Recorded.@Nullable OutsideApproval recorded) {
        return new ApprovalState(power == null ? null : power.approval(), recorded);
    }

    public State on(LocalDate date) {
        if (approval == null) {
            return State.NONE;
        }
        if (recorded == null || recorded.askedOn().isAfter(date)) {
            return State.NOT_ASKED;
        }
        var silent = silentFrom();
        var answered = recorded.answeredOn();
        if (answered != null && !answered.isAfter(date) && (silent == null || answered.isBefore(silent))) {
            return Boolean.TRUE.equals(recorded.approved()) ? State.GIVEN : State.REFUSED;
        }
        return silent == null || silent.isAfter(date) ? State.ASKED : State.GIVEN_BY_SILENCE;
    }

    /** The day after the time for an answer, on which silence has become an approval; null where silence means nothing. */
    public @Nullable LocalDate silentFrom() {
        if (approval == null || recorded == null || approval.silentAfter() == null) {
            return null;
        }
        var length = period(approval.silentAfter());
        return length == null ? null : recorded.askedOn().plus(length).plusDays(1);
    }

    /** The day on which it was given or refused; null while it is not. */
    public @Nullable LocalDate settledOn(LocalDate date) {
        return switch (on(date)) {
            case GIVEN, REFUSED -> recorded == null ? null : recorded.answeredOn();
            case GIVEN_BY_SILENCE -> silentFrom();
            case NONE, NOT_ASKED, ASKED -> null;
        };
    }

    private static @Nullable Period period(Length length) {
        int amount = length.amount().intValue();
        return switch (length.unit()) {
            case DAY -> Period.ofDays(amount);
            case WEEK -> Period.ofWeeks(amount);
            case MONTH -> Period.ofMonths(amount);
            case YEAR -> Period.ofYears(amount);
            case MINUTE, HOUR, TERM -> null;
        };
    }
}
