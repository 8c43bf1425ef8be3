package se.radslag.access.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.StructureId;

/**
 * Puts together who acts: a session's account with the roles it was given, and what its person's seats give today, once
 * that is asked for.
 */
@Component
public class Actors {

    private final Sessions sessions;
    private final CharterLookup charters;
    private final SeatsToday seats;

    Actors(Sessions sessions, CharterLookup charters, SeatsToday seats) {
        this.sessions = sessions;
        this.charters = charters;
        this.seats = seats;
    }

    /** The session of a token, as what its owner is in a structure right now. */
    public Optional<Session> of(Token token, @Nullable StructureId structure) {
        return sessions.of(token, structure).map(session -> {
            sessions.seen(session);
            var person = session.person();
            return person == null || structure == null
                    ? session
                    : session.with(
                            new HeldToday(() -> charters.current(structure).map(seats::on), person));
        });
    }
}
