package se.radslag.access.passkey;

import java.util.UUID;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import se.radslag.access.domain.Arrival;
import se.radslag.access.domain.Sessions;
import se.radslag.access.domain.Token;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Signs in whoever has a key of an account and can show the device that it is theirs. */
@UseCase
public class SignInByPasskey {

    private final Questions questions;
    private final Sessions sessions;

    SignInByPasskey(Questions questions, Sessions sessions) {
        this.questions = questions;
        this.sessions = sessions;
    }

    /**
     * What came in.
     *
     * @param browser the secret of the browser that was asked
     * @param answer what its device said
     */
    public record Command(Site site, Token browser, String answer, Arrival arrival) {}

    /** Gives the token of the new session. @throws se.radslag.kernel.Refused when the answer is none to our question */
    public Judged<Token> handle(Command command, Actor actor) {
        var verdicts = Verdicts.of(PasskeyRules.isAnswered(command.answer())).orRefuse();
        var account = questions.answered(command.site(), command.browser(), asked -> account(asked, command));
        var good = Verdicts.of(PasskeyRules.isGood(account.isPresent())).orRefuse();
        return Judged.of(sessions.start(account.orElseThrow(), command.arrival()), verdicts.and(good))
                .about("account", account.orElseThrow());
    }

    private static UUID account(RelyingParty asked, Command command) {
        var answer = KeyJson.signed(command.answer());
        var owner = asked.rules().authenticate(new RelyingPartyAuthenticationRequest(asked.toSignIn(), answer));
        return Owners.account(owner.getId());
    }
}
