package se.radslag.charter.life;

import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Day;
import se.radslag.kernel.Answer;

/**
 * How a paper or an amendment stands on a date.
 *
 * @param since the day from which it stands so; null when that is not known
 * @param knowledge how it is known
 * @param open what it is that cannot be told, where it cannot
 */
public record State(
        Phase phase,
        @Nullable Day since,
        LedgerLine.Knowledge knowledge,
        @Nullable Open open) {

    /** The ways in which a paper or an amendment can stand. */
    public enum Phase {
        /** Written as a basis; nobody adopts it. */
        BACKGROUND,
        /** Not all who must have said yes have done so. */
        PROPOSED,
        /** So many have said no that it cannot come about. */
        STOPPED,
        AWAITING_CONDITION,
        AWAITING_APPROVAL,
        /** Decided, but its first day has not come. */
        ADOPTED,
        IN_FORCE,
        /** Its condition was not met in time: all approvals lapse. */
        LAPSED,
        ENDED,
        SUPERSEDED,
        /** It cannot be told. */
        UNTOLD
    }

    /** What cannot be told. */
    public enum Open {
        RULE,
        ADOPTION,
        CONDITION,
        START,
        END
    }

    static State of(Phase phase, @Nullable Day since, LedgerLine.Knowledge knowledge) {
        return new State(phase, since, knowledge, null);
    }

    static State of(Phase phase, @Nullable Day since) {
        return of(phase, since, LedgerLine.Knowledge.RECORDED);
    }

    static State untold(Open open) {
        return new State(Phase.UNTOLD, null, LedgerLine.Knowledge.NONE, open);
    }

    /** Whether it holds. */
    public Answer isInForce() {
        return phase == Phase.UNTOLD ? Answer.UNKNOWN : Answer.of(phase == Phase.IN_FORCE);
    }
}
