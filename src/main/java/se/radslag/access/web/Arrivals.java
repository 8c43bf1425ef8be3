package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.radslag.access.domain.Arrival;
import se.radslag.access.domain.Device;
import se.radslag.access.passkey.Site;

/** Reads off a request from which browser it comes, and by which address it reached us. */
@Component
class Arrivals {

    private final Environment settings;

    Arrivals(Environment settings) {
        this.settings = settings;
    }

    static Arrival of(HttpServletRequest request) {
        return new Arrival(
                Device.of(request.getHeader("User-Agent")),
                SessionCookie.read(request).orElse(null));
    }

    /** The site as the settings name it, else as the browser sees it; a key works at the address it was made for. */
    Site site(HttpServletRequest request) {
        var known = settings.getProperty("RADSLAG_SITE", settings.getProperty("radslag.site", ""));
        var url = URI.create(known.isBlank() ? request.getRequestURL().toString() : known);
        return new Site(url.getScheme() + "://" + url.getAuthority());
    }
}
