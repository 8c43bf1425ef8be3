package se.radslag.access.domain;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.kernel.Actor;

/** Signs an actor out on one browser. */
@Component
public class EndSession {

    private final Sessions sessions;

    EndSession(Sessions sessions) {
        this.sessions = sessions;
    }

    /** What came in: which session, by whom. */
    public record Command(UUID session, Actor actor) {}

    @Transactional
    public void handle(Command command) {
        sessions.end(command.session(), command.actor());
    }
}
