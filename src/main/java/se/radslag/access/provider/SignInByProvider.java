package se.radslag.access.provider;

import java.util.Optional;
import java.util.UUID;
import se.radslag.access.domain.Account;
import se.radslag.access.domain.Accounts;
import se.radslag.access.domain.Arrival;
import se.radslag.access.domain.Sessions;
import se.radslag.access.domain.Token;
import se.radslag.kernel.Actor;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Signs in somebody whom a provider names: by the subject they are bound to, or the first time by their address. */
@UseCase
public class SignInByProvider {

    private final Accounts accounts;
    private final Bindings bindings;
    private final Sessions sessions;

    SignInByProvider(Accounts accounts, Bindings bindings, Sessions sessions) {
        this.accounts = accounts;
        this.bindings = bindings;
        this.sessions = sessions;
    }

    /** What came in. */
    public record Command(Claims claims, Arrival arrival) {}

    /** Gives the token of the new session. @throws se.radslag.kernel.Refused when it is no one of ours, or another */
    public Judged<Token> handle(Command command, Actor actor) {
        var claims = command.claims();
        var byMail = Optional.ofNullable(claims.email()).flatMap(accounts::of).map(Account::id);
        var bySubject = bindings.account(claims.issuer(), claims.subject());
        boolean isTaken = byMail.filter(account -> bindings.isBound(account, claims.issuer()))
                .isPresent();
        var verdicts = ProviderRules.check(claims, byMail, bySubject, isTaken).orRefuse();
        UUID account = byMail.orElseThrow();
        if (bySubject.isEmpty()) {
            bindings.bind(account, claims.issuer(), claims.subject());
        }
        return Judged.of(sessions.start(account, command.arrival()), verdicts).about("account", account);
    }
}
