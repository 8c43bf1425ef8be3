package se.radslag.access.domain;

import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.start.Demo;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Lets anybody be one of the made-up people, where all people are made up and nobody else reaches the site. */
@UseCase
public class SignInForDemo {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Demo demo;

    SignInForDemo(Accounts accounts, Sessions sessions, Demo demo) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.demo = demo;
    }

    /** What came in: which of them. */
    public record Command(@Subject UUID account) {}

    /** @throws se.radslag.kernel.Refused where people are real */
    public Judged<Token> handle(Command command, Actor actor) {
        var verdicts = Verdicts.of(AccessRules.isMadeUp(demo.isOpen() && accounts.isDemo(command.account())))
                .orRefuse();
        return Judged.of(sessions.start(command.account()), verdicts);
    }
}
