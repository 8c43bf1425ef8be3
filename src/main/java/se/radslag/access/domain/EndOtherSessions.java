package se.radslag.access.domain;

import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Signs an actor out everywhere but here. */
@UseCase
public class EndOtherSessions {

    private final Sessions sessions;

    EndOtherSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    /** What came in: the session that stays. */
    public record Command(@Subject UUID here) {}

    /** @throws se.radslag.kernel.Refused when the session is somebody else's, or over */
    public Verdicts handle(Command command, Actor actor) {
        var verdicts = Verdicts.of(AccessRules.sessionIsOwn(sessions.of(command.here()), actor))
                .orRefuse();
        sessions.endOthers(command.here(), actor);
        return verdicts;
    }
}
