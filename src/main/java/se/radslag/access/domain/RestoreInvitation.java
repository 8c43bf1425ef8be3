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

/** Undoes that an invitation was withdrawn: what it gave is given again, and the link of its letter works while it lasts. */
@UseCase
public class RestoreInvitation {

    private final Invitations invitations;
    private final GivenRoles roles;
    private final Accounts accounts;
    private final Clock clock;

    RestoreInvitation(Invitations invitations, GivenRoles roles, Accounts accounts, Clock clock) {
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

    /** @throws se.radslag.kernel.Refused when it is not the actor's to give, not withdrawn, or the address another's now */
    public Verdicts handle(Command command, Actor actor) {
        var found = invitations.of(command.invitation(), command.structure());
        boolean isWithdrawn = found.filter(each -> each.state(clock.instant()) == State.WITHDRAWN)
                .isPresent();
        var verdicts = Verdicts.of(AccessRules.mayInvite(found, actor), AccessRules.invitationIsWithdrawn(isWithdrawn))
                .orRefuse();
        var invitation = found.orElseThrow(() -> new Refused(verdicts));
        invitations.restore(invitation.id());
        return verdicts.and(Verdicts.of(AccessRules.addressIsTheirs(give(invitation, actor)))
                .orRefuse());
    }

    /** False only where the address has become somebody else's meanwhile. */
    private boolean give(Invitation invitation, Actor actor) {
        var gift = invitation.gift();
        if (gift.role() != null) {
            roles.give(invitation.account(), gift.structure(), gift.role(), gift.party(), actor);
        }
        return gift.person() == null || accounts.belongsTo(invitation.account(), gift.person());
    }
}
