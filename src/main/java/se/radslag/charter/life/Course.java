package se.radslag.charter.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Day;
import se.radslag.kernel.Answer;

/**
 * The way of a decision from the first yes until it holds: enough have said yes, its condition is met, outsiders approve,
 * its day comes. The same for a paper and for an amendment of it.
 *
 * @param start the day it is to hold from; null is as soon as all else is there
 * @param claimed whether the charter itself says that it is adopted, which counts where nothing more is known
 * @param claimSource how the charter knows
 */
record Course(
        Ledger ledger,
        ConditionState condition,
        ApprovalState approval,
        @Nullable Day start,
        boolean claimed,
        LedgerLine.Knowledge claimSource) {

    State on(LocalDate date) {
        if (ledger.stopped(date) == Answer.YES) {
            return State.of(State.Phase.STOPPED, ledger.stoppedOn());
        }
        return lapsed(date).or(() -> notAdopted(date)).or(() -> waiting(date)).orElseGet(() -> started(date));
    }

    private Optional<State> lapsed(LocalDate date) {
        return condition.on(date) == ConditionState.State.LAPSED
                ? Optional.of(State.of(State.Phase.LAPSED, condition.lapsedOn()))
                : Optional.empty();
    }

    private Optional<State> notAdopted(LocalDate date) {
        var reached = ledger.reached(date);
        if (reached == Answer.YES || isClaimed(date) == Answer.YES) {
            return Optional.empty();
        }
        if (isClaimed(date) == Answer.UNKNOWN) {
            return Optional.of(State.untold(State.Open.START));
        }
        if (!ledger.deciders().isTold()) {
            return Optional.of(State.untold(State.Open.RULE));
        }
        return Optional.of(
                reached == Answer.NO ? State.of(State.Phase.PROPOSED, null) : State.untold(State.Open.ADOPTION));
    }

    /** The charter's word counts from the day it gives. */
    private Answer isClaimed(LocalDate date) {
        if (!claimed) {
            return Answer.NO;
        }
        return start == null ? Answer.YES : start.hasComeOn(date);
    }

    private Optional<State> waiting(LocalDate date) {
        return switch (condition.on(date)) {
            case OPEN -> Optional.of(State.of(State.Phase.AWAITING_CONDITION, ledger.reachedOn()));
            case UNKNOWN -> Optional.of(State.untold(State.Open.CONDITION));
            case NONE, MET, LAPSED -> asking(date);
        };
    }

    private Optional<State> asking(LocalDate date) {
        return switch (approval.on(date)) {
            case NOT_ASKED, ASKED -> Optional.of(State.of(State.Phase.AWAITING_APPROVAL, ledger.reachedOn()));
            case REFUSED -> Optional.of(State.of(State.Phase.STOPPED, day(approval.settledOn(date))));
            case NONE, GIVEN, GIVEN_BY_SILENCE -> Optional.empty();
        };
    }

    private State started(LocalDate date) {
        var first = first(date);
        return switch (first == null ? Answer.YES : first.hasComeOn(date)) {
            case YES -> State.of(State.Phase.IN_FORCE, first, knowledge(date));
            case NO -> State.of(State.Phase.ADOPTED, ledger.reachedOn(), knowledge(date));
            case UNKNOWN -> State.untold(State.Open.START);
        };
    }

    /** The last of all that had to come. */
    private @Nullable Day first(LocalDate date) {
        var reached = ledger.reached(date) == Answer.YES ? ledger.reachedOn() : null;
        var outcome = condition.outcome();
        var met = outcome == null ? null : Day.of(outcome.on());
        return Stream.of(
                        Optional.ofNullable(start),
                        Optional.ofNullable(reached),
                        Optional.ofNullable(met),
                        Optional.ofNullable(day(approval.settledOn(date))))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Day::latest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .orElse(null);
    }

    private LedgerLine.Knowledge knowledge(LocalDate date) {
        if (ledger.reached(date) == Answer.YES && ledger.isRecorded()) {
            return LedgerLine.Knowledge.RECORDED;
        }
        return claimSource;
    }

    private static @Nullable Day day(@Nullable LocalDate date) {
        return date == null ? null : Day.of(date);
    }
}
