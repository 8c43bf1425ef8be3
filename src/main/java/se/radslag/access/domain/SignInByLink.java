package se.radslag.access.domain;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.kernel.Actor;

/** Makes whoever presses the button of an operator's link an operator, once. */
@Component
public class SignInByLink {

    private final Links links;
    private final Sessions sessions;

    SignInByLink(Links links, Sessions sessions) {
        this.links = links;
        this.sessions = sessions;
    }

    /** What came in: the secret of the link. */
    public record Command(Token link) {}

    /** The token of the new session; nothing when the link is used, too old or none of ours. */
    @Transactional
    public Optional<Token> handle(Command command) {
        return links.use(command.link())
                .map(link -> sessions.start(new Actor("operator-" + link, Set.of(Actor.Role.OPERATOR))));
    }
}
