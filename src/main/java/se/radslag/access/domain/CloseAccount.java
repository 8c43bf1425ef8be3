package se.radslag.access.domain;

import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Closes an account: its roles, sessions and links end; what it did stays in the log. */
@UseCase
public class CloseAccount {

    private final Accounts accounts;
    private final GivenRoles roles;

    CloseAccount(Accounts accounts, GivenRoles roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    /** What came in: which account. */
    public record Command(@Subject UUID account) {}

    /** @throws se.radslag.kernel.Refused when the actor is no operator, or the account the last one */
    public Verdicts handle(Command command, Actor actor) {
        boolean operates = roles.operates(command.account());
        var verdicts = Verdicts.of(
                        AccessRules.mayGive(Actor.Role.OPERATOR, actor),
                        AccessRules.accountIsThere(
                                accounts.of(command.account()).isPresent()),
                        AccessRules.operatorRemains(operates ? Actor.Role.OPERATOR : null, roles.operators()))
                .orRefuse();
        accounts.close(command.account(), actor);
        return verdicts;
    }
}
