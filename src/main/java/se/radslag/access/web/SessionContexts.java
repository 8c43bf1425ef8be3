package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import se.radslag.access.domain.Actors;
import se.radslag.kernel.StructureId;

/** Tells Spring Security who is signed in, from our own table; a reader without a cookie costs no query. */
@Component
final class SessionContexts implements SecurityContextRepository {

    private final Actors actors;

    SessionContexts(Actors actors) {
        this.actors = actors;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /** Nothing to keep: a session begins by its link and ends by its button. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionCookie.read(request).isPresent();
    }

    /** The structure whose pages an address is among; roles are given by structure. */
    private static @Nullable StructureId structure(HttpServletRequest request) {
        var words = request.getServletPath().split("/", 4);
        var first = words.length > 1 && words[1].equals("en")
                ? (words.length > 2 ? words[2] : "")
                : words.length > 1 ? words[1] : "";
        return StructureId.isValid(first) ? new StructureId(first) : null;
    }

    /** The context of one request, asked for at most once. */
    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private final SecurityContext context = SecurityContextHolder.createEmptyContext();
        private boolean asked;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (!asked) {
                asked = true;
                SessionCookie.read(request)
                        .flatMap(token -> actors.of(token, structure(request)))
                        .ifPresent(session -> context.setAuthentication(new SignedIn(session)));
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
