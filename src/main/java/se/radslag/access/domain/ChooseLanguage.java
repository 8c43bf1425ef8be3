package se.radslag.access.domain;

import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.text.Language;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Says in which language one wants one's letters. */
@UseCase
public class ChooseLanguage {

    private final Accounts accounts;

    ChooseLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    /** What came in: whose letters, and the language. */
    public record Command(@Subject UUID account, Language language) {}

    /** @throws se.radslag.kernel.Refused when the account is somebody else's */
    public Verdicts handle(Command command, Actor actor) {
        var verdicts =
                Verdicts.of(AccessRules.accountIsOwn(command.account(), actor)).orRefuse();
        accounts.speaks(command.account(), command.language());
        return verdicts;
    }
}
