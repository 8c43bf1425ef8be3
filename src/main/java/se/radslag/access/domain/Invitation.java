package se.radslag.access.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.PersonId;

/**
 * A letter that invites somebody, and what became of it.
 *
 * @param until when its link stops working
 * @param answeredAt when somebody first signed in after it, by its link or otherwise; null while nobody has
 */
public record Invitation(
        UUID id,
        UUID account,
        Gift gift,
        Instant sentAt,
        Instant until,
        @Nullable Instant answeredAt,
        @Nullable Instant withdrawnAt) {

    /**
     * What it invites to: a role, or as a person to what their mandate gives.
     *
     * @param structure where; null for the whole installation
     * @param role null where a person is invited
     * @param party key of the party whose registrar it is; null for every other role
     */
    public record Gift(
            @Nullable StructureId structure,
            Actor.@Nullable Role role,
            @Nullable String party,
            @Nullable PersonId person) {}

    /** How it stands. */
    public enum State {
        SENT,
        ANSWERED,
        EXPIRED,
        WITHDRAWN
    }

    public State state(Instant now) {
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        } else if (answeredAt != null) {
            return State.ANSWERED;
        }
        return now.isBefore(until) ? State.SENT : State.EXPIRED;
    }
}
