package se.radslag.access.domain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.UseCase;

/** Opens accounts of made-up people, with addresses that no letter reaches. */
@UseCase
public class OpenDemoAccounts {

    private final Accounts accounts;
    private final GivenRoles roles;

    OpenDemoAccounts(Accounts accounts, GivenRoles roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    /**
     * What came in: one account with the role, or one for each party.
     *
     * @param structure where; null for the installation
     * @param parties keys of the parties whose registrars are made; empty for every other role
     */
    public record Command(@Nullable StructureId structure, Actor.Role role, List<String> parties) {}

    /** @throws se.radslag.kernel.Refused unless the actor is the installation itself */
    public Verdicts handle(Command command, Actor actor) {
        var verdicts = Verdicts.of(AccessRules.isMachine(actor)).orRefuse();
        if (command.parties().isEmpty()) {
            open(command, null, actor);
        }
        command.parties().forEach(party -> open(command, party, actor));
        return verdicts;
    }

    private void open(Command command, @Nullable String party, Actor actor) {
        var structure = command.structure();
        var name = command.role().name().toLowerCase(Locale.ROOT)
                + (party == null ? "" : "." + party.replace('/', '.'))
                + (structure == null ? "" : "." + structure);
        var account = accounts.openFor(new Email(name + "@exempel.invalid"), actor, true);
        roles.give(account.id(), structure, command.role(), party, actor);
    }
}
