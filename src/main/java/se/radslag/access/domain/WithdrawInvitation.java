package se.radslag.access.domain;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.access.domain.Invitation.State;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Takes back an invitation that nobody has answered: its link stops working, and what it gave is taken back too. */
@UseCase
public class WithdrawInvitation {

    private final Invitations invitations;
    private final GivenRoles roles;
    private final Accounts accounts;
    private final Clock clock;

    WithdrawInvitation(Invitations invitations, GivenRoles roles, Accounts accounts, Clock clock) {
        this.invitations = invitations;
        this.roles = roles;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What came in: which invitation.
     *
     * @param structure where the actor acts; null for the whole installation
     */
    public record Command(
            @Subject UUID invitation, @Nullable StructureId structure) {}

    /** @throws se.radslag.kernel.Refused when it is not the actor's to withdraw, answered, or withdrawn already */
    public Verdicts handle(Command command, Actor actor) {
        var found = invitations.of(command.invitation(), command.structure());
        var state = found.map(each -> each.state(clock.instant())).orElse(null);
        var verdicts = Verdicts.of(
                        AccessRules.mayInvite(found, actor),
                        AccessRules.invitationWaits(state == State.SENT || state == State.EXPIRED),
                        AccessRules.operatorRemains(
                                found.map(each -> each.gift().role()).orElse(null), roles.operators()))
                .orRefuse();
        var invitation = found.orElseThrow(() -> new Refused(verdicts));
        invitations.withdraw(invitation.id(), actor);
        if (invitation.gift().role() != null) {
            roles.end(invitation.account(), invitation.gift(), actor);
        } else {
            accounts.belongsToNobody(invitation.account());
        }
        return verdicts;
    }
}
