package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import se.radslag.access.domain.MailLinks;
import se.radslag.access.domain.Token;

/** Marks the browser that asks for a link, so that the link is worth nothing in another. */
final class BrowserCookie {

    private static final String NAME = "radslag-link";

    private BrowserCookie() {}

    static @Nullable Token read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(cookie -> new Token(cookie.getValue()))
                .orElse(null);
    }

    /** The browser's secret; a new one where it has none. */
    static Token readOrWrite(HttpServletRequest request, HttpServletResponse response) {
        var known = read(request);
        var token = known == null ? Token.random() : known;
        var cookie = ResponseCookie.from(NAME, token.secret())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(MailLinks.ASKED)
                .build();
        response.addHeader("Set-Cookie", cookie.toString());
        return token;
    }
}
