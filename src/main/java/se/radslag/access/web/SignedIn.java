package se.radslag.access.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import se.radslag.access.domain.Session;
import se.radslag.kernel.Actor;
import se.radslag.platform.web.NoSuchPage;

/** A session as Spring Security sees it; the principal is the actor. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Session session;

    SignedIn(Session session) {
        super(authorities(session.actor()));
        this.session = session;
        super.setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return session.actor();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    Session session() {
        return session;
    }

    /** The account that is signed in. @throws NoSuchPage for an operator who came by a link and has none */
    UUID account() {
        @Nullable UUID account = session.account();
        if (account == null) {
            throw new NoSuchPage();
        }
        return account;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && session.equals(that.session);
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }

    private static Collection<GrantedAuthority> authorities(Actor actor) {
        return List.copyOf(actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
    }
}
