package se.radslag.access.domain;

import java.util.Optional;
import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;

/** What must hold before somebody is signed in or out. */
final class AccessRules {

    private AccessRules() {}

    /** A link signs in once, within its time. */
    static Verdict linkIsGood(Optional<UUID> link) {
        return Verdict.product("access.sign-in-by-link.link-is-good", link.isPresent());
    }

    /** Everybody ends their own sessions and nobody else's. */
    static Verdict sessionIsOwn(Optional<Session> session, Actor actor) {
        return Verdict.product(
                "access.end-session.session-is-own",
                session.filter(found -> found.actor().id().equals(actor.id())).isPresent());
    }
}
