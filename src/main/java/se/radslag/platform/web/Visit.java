package se.radslag.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;

/**
 * One request as pages see it: which page in which language, by whom.
 *
 * @param fault the status of what went wrong; 0 when nothing did
 */
record Visit(
        Language language,
        String path,
        @Nullable String query,
        @Nullable CsrfToken csrf,
        Actor actor,
        int fault) {

    static Visit of(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return new Visit(
                LanguageFilter.of(request),
                LanguageFilter.strip(failed == null ? request.getRequestURI() : failed),
                query(request, failed != null),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                actor(request),
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 0);
    }

    /** What was asked for on the page, also where another page tells that it failed. */
    private static @Nullable String query(HttpServletRequest request, boolean failed) {
        var asked = failed ? (String) request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) : null;
        return asked == null ? request.getQueryString() : asked;
    }

    /** Whether something broke on our side, so that nothing more is asked of the modules. */
    boolean isOurFault() {
        return fault >= 500;
    }

    /** The address of a Swedish path in a language. */
    static String address(Language language, String path) {
        return path.equals("/") && language == Language.EN ? language.prefix() : language.prefix() + path;
    }

    String pathAndQuery() {
        return query == null ? path : path + "?" + query;
    }

    /** The first word of the path, where the pages of a structure have its id. */
    String firstWord() {
        var words = path.split("/", 3);
        return words.length > 1 ? words[1] : "";
    }

    /** Whether a path is this page or stands above it. */
    boolean isAt(String above) {
        return fault == 0 && (path.equals(above) || path.startsWith(above + "/"));
    }

    private static Actor actor(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication signedIn
                        && signedIn.getPrincipal() instanceof Actor actor
                ? actor
                : Actor.PUBLIC;
    }
}
