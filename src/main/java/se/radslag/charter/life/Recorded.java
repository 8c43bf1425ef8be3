package se.radslag.charter.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that has been recorded of one structure's agreement while running, corrections carried out. */
public record Recorded(
        List<CouncilDecision> decisions,
        List<Amendment> amendments,
        List<ConditionOutcome> conditions,
        List<OutsideApproval> approvals,
        List<Departure> departures,
        List<Settlement> settlements) {

    public static final Recorded NOTHING =
            new Recorded(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** What became of the condition that a decision stands under. */
    public record ConditionOutcome(Target target, boolean met, LocalDate on, int sequence) {}

    /**
     * The question put to somebody outside whose approval is needed, and the answer.
     *
     * @param approved null while there is no answer
     */
    public record OutsideApproval(
            Target target,
            LocalDate askedOn,
            @Nullable Boolean approved,
            @Nullable LocalDate answeredOn,
            int sequence) {}

    /**
     * A party's decision to leave.
     *
     * @param leavesOn the first day without the party; null when it is not known
     */
    public record Departure(
            String party,
            LocalDate decidedOn,
            @Nullable String section,
            @Nullable String registry,
            @Nullable LocalDate leavesOn,
            int sequence) {}

    /** The special agreement on costs that was asked for when a paper ended. */
    public record Settlement(
            String paper,
            LocalDate agreedOn,
            String title,
            @Nullable String registry,
            int sequence) {}

    public Recorded {
        decisions = List.copyOf(decisions);
        amendments = List.copyOf(amendments);
        conditions = List.copyOf(conditions);
        approvals = List.copyOf(approvals);
        departures = List.copyOf(departures);
        settlements = List.copyOf(settlements);
    }

    Optional<CouncilDecision> decision(Target target, String decider) {
        return decisions.stream()
                .filter(each -> each.target().equals(target))
                .filter(each -> each.decider().equals(decider))
                .findFirst();
    }

    Optional<Amendment> amendment(Target target) {
        return amendments.stream().filter(each -> each.target().equals(target)).findFirst();
    }

    Optional<ConditionOutcome> condition(Target target) {
        return conditions.stream().filter(each -> each.target().equals(target)).findFirst();
    }

    Optional<OutsideApproval> approval(Target target) {
        return approvals.stream().filter(each -> each.target().equals(target)).findFirst();
    }

    Optional<Settlement> settlement(String paper) {
        return settlements.stream().filter(each -> each.paper().equals(paper)).findFirst();
    }

    /** Whether a party has left by a date; one whose last day is unknown has not. */
    boolean hasLeft(String party, LocalDate date) {
        return departures.stream()
                .filter(each -> each.party().equals(party))
                .anyMatch(each -> each.leavesOn() != null && !each.leavesOn().isAfter(date));
    }
}
