package se.radslag.access.domain;

import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Signs an actor out on one browser. */
@UseCase
public class EndSession {

    private final Sessions sessions;

    EndSession(Sessions sessions) {
        this.sessions = sessions;
    }

    /** What came in: which session. */
    public record Command(@Subject UUID session) {}

    /** @throws se.radslag.kernel.Refused when the session is somebody else's, or over */
    public Verdicts handle(Command command, Actor actor) {
        var session = sessions.of(command.session());
        var verdicts = Verdicts.of(AccessRules.sessionIsOwn(session, actor)).orRefuse();
        sessions.end(command.session());
        return verdicts;
    }
}
