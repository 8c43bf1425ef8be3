package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Tells those who are signed in and come to a page that is not theirs whose it is. */
final class ClosedDoor implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        if (failure instanceof CsrfException) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "access.closed." + whose(request.getServletPath()));
        }
    }

    /** Whose a page is, by its path, as {@link SecurityConfiguration} guards it. */
    private static String whose(String path) {
        if (path.startsWith("/w/") || path.contains("/w/charter/upload")) {
            return "operator";
        }
        return path.contains("/w/access/") || path.contains("/w/audit/") || path.endsWith("/w/charter")
                ? "coordinator"
                : "registrar";
    }
}
