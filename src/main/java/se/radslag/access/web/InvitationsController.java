package se.radslag.access.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.radslag.access.domain.RestoreInvitation;
import se.radslag.access.domain.SendInvitationAgain;
import se.radslag.access.domain.WithdrawInvitation;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Sends invitations again, withdraws them, and undoes that they were withdrawn. */
@Controller
class InvitationsController {

    private final SendInvitationAgain again;
    private final WithdrawInvitation withdraw;
    private final RestoreInvitation restore;

    InvitationsController(SendInvitationAgain again, WithdrawInvitation withdraw, RestoreInvitation restore) {
        this.again = again;
        this.withdraw = withdraw;
        this.restore = restore;
    }

    @PostMapping({"/w/access/invitations/{id}/again", "/{structure}/w/access/invitations/{id}/again"})
    String again(@PathVariable(required = false) @Nullable StructureId structure, @PathVariable UUID id, Actor actor) {
        again.handle(new SendInvitationAgain.Command(id, structure), actor);
        return AccountsPages.saved(structure, "again");
    }

    @PostMapping({"/w/access/invitations/{id}/withdrawal", "/{structure}/w/access/invitations/{id}/withdrawal"})
    String withdraw(
            @PathVariable(required = false) @Nullable StructureId structure, @PathVariable UUID id, Actor actor) {
        withdraw.handle(new WithdrawInvitation.Command(id, structure), actor);
        return AccountsPages.saved(structure, "withdrawn");
    }

    @PostMapping({"/w/access/invitations/{id}/restoration", "/{structure}/w/access/invitations/{id}/restoration"})
    String restore(
            @PathVariable(required = false) @Nullable StructureId structure, @PathVariable UUID id, Actor actor) {
        restore.handle(new RestoreInvitation.Command(id, structure), actor);
        return AccountsPages.saved(structure, "restored");
    }
}
