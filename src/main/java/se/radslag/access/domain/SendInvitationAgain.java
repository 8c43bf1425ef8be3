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

/** Writes once more to somebody who has not come yet; the link of the earlier letter stops working. */
@UseCase
public class SendInvitationAgain {

    private final Invitations invitations;
    private final InvitationPost post;
    private final Accounts accounts;
    private final Clock clock;

    SendInvitationAgain(Invitations invitations, InvitationPost post, Accounts accounts, Clock clock) {
        this.invitations = invitations;
        this.post = post;
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

    /** @throws se.radslag.kernel.Refused when it is not the actor's to send, answered or withdrawn, or sent too often */
    public Verdicts handle(Command command, Actor actor) {
        var found = invitations.of(command.invitation(), command.structure());
        var state = found.map(each -> each.state(clock.instant())).orElse(null);
        int lately = found.map(each -> invitations.lately(each.account())).orElse(0);
        var verdicts = Verdicts.of(
                        AccessRules.mayInvite(found, actor),
                        AccessRules.invitationWaits(state == State.SENT || state == State.EXPIRED),
                        AccessRules.isNotInvitedTooOften(lately))
                .orRefuse();
        var invitation = found.orElseThrow(() -> new Refused(verdicts));
        post.send(accounts.of(invitation.account()).orElseThrow(), invitation.gift(), actor);
        return verdicts;
    }
}
