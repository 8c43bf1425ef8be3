package se.radslag.access.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.access.domain.Invitation.Gift;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Gives somebody a role, opens an account where there is none, and writes to them with a link to begin by. */
@UseCase
public class GiveRole {

    private final Accounts accounts;
    private final GivenRoles roles;
    private final InvitationPost post;

    GiveRole(Accounts accounts, GivenRoles roles, InvitationPost post) {
        this.accounts = accounts;
        this.roles = roles;
        this.post = post;
    }

    /**
     * What came in.
     *
     * @param structure where; null for an operator, who is one everywhere
     * @param party key of the party whose registrar it is; null for every other role
     */
    public record Command(
            Email email,
            @Nullable StructureId structure,
            Actor.@Nullable Role role,
            @Nullable String party) {}

    /** Gives the account's id. @throws se.radslag.kernel.Refused when it is not the actor's to give, or given already */
    public Judged<UUID> handle(Command command, Actor actor) {
        var role = command.role();
        var verdicts = Verdicts.of(
                        AccessRules.mayGive(role, actor),
                        AccessRules.emailIsWhole(command.email()),
                        AccessRules.roleIsChosen(role),
                        AccessRules.registrarHasParty(role, command.party()))
                .orRefuse();
        var account = accounts.openFor(command.email(), actor, false);
        boolean isNew = role != null && roles.give(account.id(), command.structure(), role, command.party(), actor);
        var fresh = Verdicts.of(AccessRules.roleIsNew(isNew)).orRefuse();
        post.send(account, new Gift(command.structure(), role, command.party(), null), actor);
        return Judged.of(account.id(), verdicts.and(fresh)).about("account", account.id());
    }
}
