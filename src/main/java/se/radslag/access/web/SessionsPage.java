package se.radslag.access.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.radslag.access.domain.Session;
import se.radslag.kernel.Actor;

/** One's own sessions, and which of them this is. */
public record SessionsPage(UUID here, Set<Actor.Role> roles, List<Session> sessions) {

    public boolean isHere(Session session) {
        return session.id().equals(here);
    }
}
