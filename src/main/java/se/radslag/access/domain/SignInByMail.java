package se.radslag.access.domain;

import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Signs in whoever presses the button of a link that came by mail, once. */
@UseCase
public class SignInByMail {

    private final MailLinks links;
    private final Sessions sessions;

    SignInByMail(MailLinks links, Sessions sessions) {
        this.links = links;
        this.sessions = sessions;
    }

    /** What came in: the secret of the link and that of the browser, where it has one. */
    public record Command(Token link, @Nullable Token browser, Arrival arrival) {}

    /** Gives the token of the new session. @throws se.radslag.kernel.Refused when the link is used, too old, another browser's or none */
    public Judged<Token> handle(Command command, Actor actor) {
        var found = links.find(command.link(), command.browser()).filter(MailLinks.Found::here);
        boolean taken = found.isPresent() && links.use(found.get().id());
        var verdicts = Verdicts.of(AccessRules.mailLinkIsGood(taken)).orRefuse();
        var account = found.orElseThrow().account();
        return Judged.of(sessions.start(account, command.arrival()), verdicts).about("account", account);
    }
}
