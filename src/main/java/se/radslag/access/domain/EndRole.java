package se.radslag.access.domain;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.access.domain.Invitation.Gift;
import se.radslag.access.domain.Invitation.State;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Takes a role back; it stops to count at once, also for those who are signed in, and so does a letter that gave it. */
@UseCase
public class EndRole {

    private final GivenRoles roles;
    private final Invitations invitations;
    private final Clock clock;

    EndRole(GivenRoles roles, Invitations invitations, Clock clock) {
        this.roles = roles;
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * What came in: which of the given roles.
     *
     * @param structure where the actor acts; null for the whole installation
     */
    public record Command(@Subject UUID role, @Nullable StructureId structure) {}

    /** @throws se.radslag.kernel.Refused when it is not the actor's to end, over already, or the last operator's */
    public Verdicts handle(Command command, Actor actor) {
        var place = command.structure();
        var role = roles.of(command.role()).filter(found -> place == null || place.equals(found.structure()));
        var verdicts = Verdicts.of(
                        AccessRules.mayGive(role.map(GivenRole::role).orElse(null), actor),
                        AccessRules.roleIsThere(role.isPresent()),
                        AccessRules.operatorRemains(role.map(GivenRole::role).orElse(null), roles.operators()))
                .orRefuse();
        roles.end(command.role(), actor);
        role.flatMap(ended ->
                        invitations.of(ended.account(), new Gift(ended.structure(), ended.role(), ended.party(), null)))
                .filter(each -> each.state(clock.instant()) != State.ANSWERED)
                .ifPresent(each -> invitations.withdraw(each.id(), actor));
        return verdicts;
    }
}
