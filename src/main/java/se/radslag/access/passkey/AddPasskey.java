package se.radslag.access.passkey;

import java.util.UUID;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import se.radslag.access.domain.Accounts;
import se.radslag.access.domain.SignInLetters;
import se.radslag.access.domain.Token;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.notifications.Outbox;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Keeps a new key for one's own account, and writes to its address, so that nobody adds one unseen. */
@UseCase
public class AddPasskey {

    private final Questions questions;
    private final Accounts accounts;
    private final Outbox outbox;
    private final SignInLetters letters;

    AddPasskey(Questions questions, Accounts accounts, Outbox outbox, SignInLetters letters) {
        this.questions = questions;
        this.accounts = accounts;
        this.outbox = outbox;
        this.letters = letters;
    }

    /**
     * What came in.
     *
     * @param browser the secret of the browser that was asked
     * @param answer what its device said
     */
    public record Command(@Subject UUID account, String name, Site site, Token browser, String answer) {}

    /** @throws se.radslag.kernel.Refused when the account is another's, or the answer none to our question */
    public Verdicts handle(Command command, Actor actor) {
        var verdicts = Verdicts.of(
                        PasskeyRules.accountIsOwn(command.account(), actor),
                        PasskeyRules.isAnswered(command.answer()),
                        PasskeyRules.isNamed(command.name()))
                .orRefuse();
        var added = questions.answered(command.site(), command.browser(), asked -> add(asked, command));
        var good = Verdicts.of(PasskeyRules.isGood(added.isPresent())).orRefuse();
        accounts.of(command.account())
                .ifPresent(account ->
                        outbox.put(letters.passkeyAdded(account, command.name().strip())));
        return verdicts.and(good);
    }

    private static Object add(RelyingParty asked, Command command) {
        var key = new RelyingPartyPublicKey(
                KeyJson.added(command.answer()), command.name().strip());
        return asked.rules()
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked.toAdd(command.account()), key));
    }
}
