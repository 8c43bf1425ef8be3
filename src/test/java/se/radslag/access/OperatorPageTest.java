package se.radslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.world.PageTest;
import se.radslag.world.TestClock;
import se.radslag.world.Visitor;

@PageTest
class OperatorPageTest {

    private static final Pattern END = Pattern.compile("action=\"(/w/access/sessions/[^\"]+/end)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private OperatorLinks links;

    @Autowired
    private TestClock clock;

    @Autowired
    private Visitor visitor;

    @Test
    void looking_at_a_link_does_not_use_it_up_and_the_button_signs_in_once() {
        var link = links.create();
        assertThat(visitor.get(link).body()).contains("Logga in som operatör");
        assertThat(new Visitor(port).get(link).statusCode()).isEqualTo(200);
        var signedIn = visitor.press(link, link, Map.of());
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/;"));
        assertThat(visitor.get("/w/access/sessions").body())
                .contains("Här är du nu")
                .doesNotContain("Dina inloggningsnycklar");

        var late = new Visitor(port);
        assertThat(late.get(link).statusCode()).isEqualTo(410);
        assertThat(late.get(link).body()).contains("Länken gäller inte längre").doesNotContain("<form");
        assertThat(late.get("/w/access/sessions").statusCode()).isEqualTo(401);
    }

    @Test
    void of_two_who_press_at_once_one_gets_in() {
        var link = links.create();
        var other = new Visitor(port);
        var page = other.get(link).body();
        assertThat(page).contains("<form");
        assertThat(visitor.press(link, link, Map.of()).statusCode()).isEqualTo(302);
        assertThat(other.press("/w/access/operator/none", link, Map.of()).statusCode())
                .isIn(403, 410);
        assertThat(other.get("/w/access/sessions").statusCode()).isEqualTo(401);
    }

    @Test
    void a_link_works_for_a_day_and_a_session_for_twelve_hours() {
        var old = links.create();
        var fresh = links.create();
        assertThat(visitor.press(fresh, fresh, Map.of()).statusCode()).isEqualTo(302);
        clock.set(clock.instant().plus(Duration.ofHours(12)));
        assertThat(visitor.get("/w/access/sessions").statusCode()).isEqualTo(401);
        clock.set(clock.instant().plus(Duration.ofHours(12)));
        assertThat(visitor.get(old).statusCode()).isEqualTo(410);
    }

    @Test
    void a_session_ends_when_its_owner_says_so() {
        var link = links.create();
        assertThat(visitor.press(link, link, Map.of()).statusCode()).isEqualTo(302);
        var end = END.matcher(visitor.get("/w/access/sessions").body());
        assertThat(end.find()).isTrue();
        assertThat(visitor.press("/w/access/sessions", end.group(1), Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/w/access/sessions").statusCode()).isEqualTo(401);
    }

    @Test
    void nobody_ends_the_session_of_another() {
        var link = links.create();
        assertThat(visitor.press(link, link, Map.of()).statusCode()).isEqualTo(302);
        var end = END.matcher(visitor.get("/w/access/sessions").body());
        assertThat(end.find()).isTrue();
        var otherLink = links.create();
        var other = new Visitor(port);
        assertThat(other.press(otherLink, otherLink, Map.of()).statusCode()).isEqualTo(302);
        var refused = other.press("/w/access/sessions", end.group(1), Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("inte din");
        assertThat(visitor.get("/w/access/sessions").statusCode()).isEqualTo(200);
    }

    @Test
    void workspaces_are_closed_to_everyone_else_in_both_languages() {
        assertThat(visitor.get("/varmland/w/charter/versions").statusCode()).isEqualTo(401);
        var english = visitor.get("/en/varmland/w/charter/versions");
        assertThat(english.statusCode()).isEqualTo(401);
        assertThat(english.body()).contains("You need to sign in");
        assertThat(visitor.get("/w/access/operator/none").statusCode()).isEqualTo(410);
    }
}
