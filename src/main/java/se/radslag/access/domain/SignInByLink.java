package se.radslag.access.domain;

import java.util.Set;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Makes whoever presses the button of an operator's link an operator, once. */
@UseCase
public class SignInByLink {

    private final Links links;
    private final Sessions sessions;

    SignInByLink(Links links, Sessions sessions) {
        this.links = links;
        this.sessions = sessions;
    }

    /** What came in: the secret of the link. */
    public record Command(Token link, Arrival arrival) {}

    /** Gives the token of the new session. @throws se.radslag.kernel.Refused when the link is used, too old or none */
    public Judged<Token> handle(Command command, Actor actor) {
        var link = links.use(command.link());
        var verdicts = Verdicts.of(AccessRules.linkIsGood(link)).orRefuse();
        var operator = new Actor("operator-" + link.orElseThrow(), Set.of(Actor.Role.OPERATOR));
        return Judged.of(sessions.start(operator, command.arrival()), verdicts).about("link", link.orElseThrow());
    }
}
