package se.radslag.access.domain;

import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.notifications.Outbox;
import se.radslag.platform.text.Language;
import se.radslag.platform.usecase.UseCase;

/** Sends a sign-in link to an address that is known here; who asks is told the same whether it is or not. */
@UseCase
public class AskForLink {

    private final Accounts accounts;
    private final MailLinks links;
    private final Outbox outbox;
    private final SignInLetters letters;

    AskForLink(Accounts accounts, MailLinks links, Outbox outbox, SignInLetters letters) {
        this.accounts = accounts;
        this.links = links;
        this.outbox = outbox;
        this.letters = letters;
    }

    /**
     * What came in.
     *
     * @param browser the secret of the browser that asks
     * @param place from where on the network
     * @param onwards the page that was asked for; null for none
     */
    public record Command(
            Email email,
            Token browser,
            String place,
            Language language,
            @Nullable String onwards) {}

    /** @throws se.radslag.kernel.Refused when it is no address, or has been asked for too often */
    public Verdicts handle(Command command, Actor actor) {
        var asked = links.asked(command.email(), command.place());
        var verdicts = Verdicts.of(
                        AccessRules.emailIsWhole(command.email()),
                        AccessRules.isNotAskedTooOften(asked.forAddress()),
                        AccessRules.isNotAskedTooOftenFromHere(asked.fromPlace()))
                .orRefuse();
        accounts.of(command.email()).ifPresent(account -> {
            var link = links.create(account.id(), command.browser(), MailLinks.ASKED);
            outbox.put(letters.signIn(account, link.token(), command.language(), command.onwards()));
        });
        return verdicts;
    }
}
