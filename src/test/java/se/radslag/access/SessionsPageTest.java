package se.radslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.world.PageTest;
import se.radslag.world.TestClock;
import se.radslag.world.Visitor;

/** Where somebody is signed in, as they see it, and how they end it. */
@PageTest
class SessionsPageTest {

    private static final Pattern ACCOUNT =
            Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>Utvärderare</option>");
    private static final Pattern END = Pattern.compile("action=\"(/w/access/sessions/[0-9a-f-]{36}/end)\"");
    private static final String SESSIONS = "/w/access/sessions";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private Visitor desk;

    @Autowired
    private Visitor phone;

    @BeforeEach
    void signs_in_twice() {
        signIn(desk);
        signIn(phone);
    }

    private static void signIn(Visitor visitor) {
        var account = ACCOUNT.matcher(visitor.get("/logga-in").body());
        assertThat(account.find()).isTrue();
        assertThat(visitor.press("/logga-in", "/logga-in/prova", Map.of("account", account.group(1)))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void says_which_is_this_one_and_when_each_was_last_used() {
        clock.set(clock.instant().plus(Duration.ofMinutes(40)));
        assertThat(phone.get("/varmland").statusCode()).isEqualTo(200);
        var page = desk.get(SESSIONS).body();
        assertThat(page).contains("Här är du nu", "Okänd webbläsare", "Logga ut överallt utom här");
        assertThat(page.split("Senast använd", -1).length).isGreaterThan(2);
        assertThat(page.replace('\u00a0', ' ')).contains("kl. 9.15", "kl. 9.55");
    }

    @Test
    void one_ends_all_others_at_once_and_stays_here() {
        assertThat(phone.get(SESSIONS).statusCode()).isEqualTo(200);
        assertThat(desk.press(SESSIONS, SESSIONS + "/others/end", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(phone.get(SESSIONS).statusCode()).isEqualTo(401);
        assertThat(desk.get(SESSIONS).body()).contains("Här är du nu").doesNotContain("Logga ut överallt utom här");
    }

    @Test
    void a_session_that_is_ended_elsewhere_is_over_at_once() {
        var page = desk.get(SESSIONS).body();
        var other = END.matcher(page.replaceAll("(?s)<li class=\"card\">(?:(?!</li>).)*Här är du nu.*?</li>", ""));
        while (other.find()) {
            assertThat(desk.press(SESSIONS, other.group(1), Map.of()).statusCode())
                    .isEqualTo(302);
        }
        assertThat(phone.get(SESSIONS).statusCode()).isEqualTo(401);
        assertThat(desk.get(SESSIONS).statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_signs_in_gets_a_new_session_and_the_one_before_is_over() {
        var before = desk.cookie("radslag");
        signIn(desk);
        var after = desk.cookie("radslag");
        assertThat(after).isNotEqualTo(before);
        var thief = new Visitor(port);
        assertThat(thief.get(SESSIONS, "Cookie", "radslag=" + before).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_session_that_somebody_else_made_up_signs_nobody_in() {
        var victim = new Visitor(port);
        assertThat(victim.get(SESSIONS, "Cookie", "radslag=made-up-by-somebody").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_form_of_another_site_changes_nothing() {
        assertThat(desk.post(SESSIONS + "/others/end", "").statusCode()).isEqualTo(403);
        assertThat(desk.post("/logga-in", "email=a@exempel.se").statusCode()).isEqualTo(403);
        assertThat(desk.post("/w/access/passkeys", "name=x&answer=x").statusCode())
                .isEqualTo(403);
        assertThat(phone.get(SESSIONS).statusCode()).isEqualTo(200);
    }

    @Test
    void a_key_that_is_none_is_refused_with_what_to_do() {
        var nothing = desk.press(SESSIONS, "/w/access/passkeys", Map.of("name", "Min"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("behöver skript", "value=\"Min\"");
        var wrong = desk.press(SESSIONS, "/w/access/passkeys", Map.of("name", "Min", "answer", "{}"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Nyckeln stämde inte");
        var guest = new Visitor(port);
        var signIn = guest.press("/logga-in", "/logga-in/nyckel", Map.of("answer", "{\"id\":\"x\"}"));
        assertThat(signIn.statusCode()).isEqualTo(422);
        assertThat(guest.get(SESSIONS).statusCode()).isEqualTo(401);
    }

    @Test
    void nobody_renames_or_removes_anothers_key() {
        var key = "/w/access/passkeys/019aa000-0000-7000-8000-000000000001";
        assertThat(desk.press(SESSIONS, key + "/removal", Map.of()).statusCode())
                .isEqualTo(422);
        var renamed = desk.press(SESSIONS, key + "/name", Map.of("name", "Min"));
        assertThat(renamed.statusCode()).isEqualTo(422);
        assertThat(renamed.body()).contains("Nyckeln är inte din");
    }
}
