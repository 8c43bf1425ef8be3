package se.radslag.access.passkey;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.radslag.access.domain.Token;

/** Asks browsers for keys, and reads what their devices answer. */
@Component
public class Questions {

    private final Challenges challenges;
    private final Credentials keys;
    private final Owners owners;

    Questions(Challenges challenges, Credentials keys, Owners owners) {
        this.challenges = challenges;
        this.keys = keys;
        this.owners = owners;
    }

    /** What a browser needs to make a key for an account. */
    public String toAdd(UUID account, Site site, Token browser) {
        return KeyJson.question(new RelyingParty(keys, owners, site, challenges.ask(browser)).toAdd(account));
    }

    /** What a browser needs to answer with a key that it has. */
    public String toSignIn(Site site, Token browser) {
        return KeyJson.question(new RelyingParty(keys, owners, site, challenges.ask(browser)).toSignIn());
    }

    /** What an answer is worth to the question that the browser was asked; empty when it is none, too late or not right. */
    <T> Optional<T> answered(Site site, Token browser, Function<RelyingParty, T> reading) {
        try {
            return challenges
                    .take(browser)
                    .map(question -> reading.apply(new RelyingParty(keys, owners, site, question)));
        } catch (IllegalArgumentException
                | com.webauthn4j.util.exception.WebAuthnException
                | tools.jackson.core.JacksonException wrong) {
            return Optional.empty();
        }
    }
}
