package se.radslag.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.radslag.access.domain.Token;

class SessionCookieTest {

    private static String written(boolean encrypted) {
        var request = new MockHttpServletRequest();
        request.setSecure(encrypted);
        var response = new MockHttpServletResponse();
        SessionCookie.write(new Token("secret"), request, response);
        return String.valueOf(response.getHeader("Set-Cookie"));
    }

    @Test
    void on_an_encrypted_site_it_is_bound_to_the_host_and_never_sent_in_the_clear() {
        assertThat(written(true))
                .startsWith("__Host-radslag=secret;")
                .contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain=");
    }

    @Test
    void on_ones_own_machine_it_is_out_of_reach_for_scripts_and_other_sites() {
        assertThat(written(false))
                .startsWith("radslag=secret;")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }
}
