package se.radslag.access.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PersonId;
import se.radslag.platform.start.Demo;
import se.radslag.platform.usecase.Judged;
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

    /** What came in: one of the accounts, or else a person, who is given one. */
    public record Command(@Nullable UUID account, @Nullable PersonId person, Arrival arrival) {}

    /** @throws se.radslag.kernel.Refused where people are real */
    public Judged<Token> handle(Command command, Actor actor) {
        var known = command.account();
        boolean isMadeUp = demo.isOpen() && (known == null ? command.person() != null : accounts.isDemo(known));
        var verdicts = Verdicts.of(AccessRules.isMadeUp(isMadeUp)).orRefuse();
        var account = known == null ? open(command.person(), actor) : known;
        return Judged.of(sessions.start(account, command.arrival()), verdicts).about("account", account);
    }

    private UUID open(@Nullable PersonId person, Actor actor) {
        if (person == null) {
            throw new IllegalStateException("Neither an account nor a person");
        }
        var account = accounts.openFor(new Email("person." + person + "@exempel.invalid"), actor, true);
        accounts.belongsTo(account.id(), person);
        return account.id();
    }
}
