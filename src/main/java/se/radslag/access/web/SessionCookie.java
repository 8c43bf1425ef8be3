package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import se.radslag.access.domain.Sessions;
import se.radslag.access.domain.Token;

/** The token in the browser: out of reach for scripts, and on an encrypted site bound to just this host. */
final class SessionCookie {

    private SessionCookie() {}

    static Optional<Token> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(cookie -> new Token(cookie.getValue()));
    }

    static void write(Token token, HttpServletRequest request, HttpServletResponse response) {
        send(token.secret(), Sessions.LIFE, request, response);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        send("", Duration.ZERO, request, response);
    }

    private static void send(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name(request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
        response.addHeader("Set-Cookie", cookie.toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-radslag" : "radslag";
    }
}
