package se.radslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.platform.job.Job;
import se.radslag.world.PageTest;
import se.radslag.world.Post;
import se.radslag.world.SignedIn;
import se.radslag.world.TestClock;
import se.radslag.world.Visitor;

@PageTest
class SignInPageTest {

    private static final Pattern ACCOUNT =
            Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>Samordnare</option>");
    private static final Pattern MEMBER =
            Pattern.compile("<option value=\"(PERSON:[0-9a-f-]{36})\"[^>]*>([^<]+)</option>");
    private static final Pattern END = Pattern.compile("action=\"(/varmland/w/access/roles/[^\"]+/end)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private List<Job> jobs;

    private @Nullable Post office;

    @Autowired
    @SignedIn
    private Visitor operator;

    @Autowired
    private Visitor guest;

    @BeforeEach
    void opens_the_post_office() {
        office = new Post(jobs);
    }

    @AfterEach
    void closes_the_post_office() {
        post().close();
    }

    private Post post() {
        return Objects.requireNonNull(office);
    }

    private List<String> letters(String to) {
        return post().letters(to);
    }

    private String link(String to) {
        return post().link(to);
    }

    private HttpResponse<String> invite(String email, String what) {
        return operator.press(
                "/varmland/w/access/accounts", "/varmland/w/access/accounts", Map.of("email", email, "what", what));
    }

    private HttpResponse<String> ask(Visitor visitor, String email) {
        return visitor.press("/logga-in", "/logga-in", Map.of("email", email));
    }

    @Test
    void an_invitation_arrives_by_mail_and_signs_in_once_with_the_role_it_gave() {
        assertThat(invite("inbjuden@exempel.se", "COORDINATOR").statusCode()).isEqualTo(302);
        assertThat(letters("inbjuden@exempel.se").getLast())
                .startsWith("Du är inbjuden till Rådslag")
                .contains("Du har fått en roll i Rådslag: Samordnare");
        var link = link("inbjuden@exempel.se");
        assertThat(guest.get(link).body()).contains("Tryck på knappen");
        assertThat(guest.press(link, link, Map.of()).statusCode()).isEqualTo(302);
        assertThat(guest.get("/varmland/w/access/accounts").body()).contains("inbjuden@exempel.se");
        assertThat(guest.get("/vastmanland/w/access/accounts").statusCode()).isEqualTo(403);
        assertThat(guest.get("/w/access/accounts").statusCode()).isEqualTo(403);

        var again = new Visitor(port).get(link);
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("Länken gäller inte längre");
    }

    @Test
    void a_link_that_was_asked_for_works_only_in_the_browser_that_asked() {
        assertThat(invite("egen@exempel.se", "EVALUATOR").statusCode()).isEqualTo(302);
        assertThat(ask(guest, " Egen@Exempel.se ").body()).contains("Se efter i din e-post");
        var link = link("egen@exempel.se");
        var elsewhere = new Visitor(port);
        assertThat(elsewhere.get(link).statusCode()).isEqualTo(410);
        assertThat(elsewhere.get(link).body()).contains("Länken hör till en annan webbläsare");
        assertThat(elsewhere.press("/logga-in", link, Map.of()).statusCode()).isEqualTo(410);
        assertThat(guest.press(link, link, Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void a_link_is_worth_nothing_after_an_hour() {
        assertThat(invite("sen@exempel.se", "EVALUATOR").statusCode()).isEqualTo(302);
        assertThat(ask(guest, "sen@exempel.se").statusCode()).isEqualTo(200);
        var link = link("sen@exempel.se");
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        assertThat(guest.press("/logga-in", link, Map.of()).statusCode()).isEqualTo(410);
    }

    @Test
    void whoever_asks_is_told_the_same_whether_the_address_is_known_or_not() {
        assertThat(ask(guest, "okand@exempel.se").body()).contains("Om okand@exempel.se är känd här");
        assertThat(letters("okand@exempel.se")).isEmpty();
    }

    @Test
    void an_address_that_is_none_is_told_and_kept_in_its_field() {
        var answer = ask(guest, "anna på exempel");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Det är ingen e-postadress", "value=\"anna på exempel\"");
    }

    @Test
    void the_sixth_link_in_an_hour_is_refused() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask(guest, "ofta@exempel.se").statusCode()).isEqualTo(200);
        }
        assertThat(ask(guest, "ofta@exempel.se").statusCode()).isEqualTo(422);
        clock.set(clock.instant().plus(Duration.ofHours(1).plusSeconds(1)));
        assertThat(ask(guest, "ofta@exempel.se").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_tries_one_address_after_another_is_stopped_after_fifty() {
        clock.set(TestClock.START.plusDays(100));
        for (int i = 0; i < 50; i++) {
            assertThat(ask(guest, "gissning" + i + "@exempel.se").statusCode()).isEqualTo(200);
        }
        var stopped = ask(new Visitor(port), "gissning50@exempel.se");
        assertThat(stopped.statusCode()).isEqualTo(422);
        assertThat(stopped.body()).contains("Från ert nät har det redan begärts 50 länkar");
        clock.set(clock.instant().plus(Duration.ofHours(1).plusSeconds(1)));
        assertThat(ask(guest, "gissning50@exempel.se").statusCode()).isEqualTo(200);
    }

    @Test
    void the_same_role_is_not_given_twice() {
        assertThat(invite("tva@exempel.se", "EVALUATOR").statusCode()).isEqualTo(302);
        var second = invite("tva@exempel.se", "EVALUATOR");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("Den rollen har kontot redan", "value=\"tva@exempel.se\"");
    }

    @Test
    void a_role_that_is_taken_back_stops_to_count_at_once() {
        assertThat(invite("bort@exempel.se", "COORDINATOR").statusCode()).isEqualTo(302);
        var link = link("bort@exempel.se");
        assertThat(guest.press(link, link, Map.of()).statusCode()).isEqualTo(302);
        assertThat(guest.get("/varmland/w/access/accounts").statusCode()).isEqualTo(200);
        var page = operator.get("/varmland/w/access/accounts").body();
        var row = page.substring(page.indexOf("bort@exempel.se"));
        var end = END.matcher(row);
        assertThat(end.find()).isTrue();
        var elsewhere = end.group(1).replace("/varmland/", "/vastmanland/");
        assertThat(operator.press("/vastmanland/w/access/accounts", elsewhere, Map.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(operator.press("/varmland/w/access/accounts", end.group(1), Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(guest.get("/varmland/w/access/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void a_registrar_gives_no_roles() {
        assertThat(invite("registrator@exempel.se", "REGISTRAR:municipality/1784")
                        .statusCode())
                .isEqualTo(302);
        var link = link("registrator@exempel.se");
        assertThat(guest.press(link, link, Map.of()).statusCode()).isEqualTo(302);
        assertThat(guest.get("/varmland/w/access/accounts").statusCode()).isEqualTo(403);
        assertThat(guest.press(
                                "/logga-in",
                                "/varmland/w/access/accounts",
                                Map.of("email", "a@b.se", "what", "EVALUATOR"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void in_the_made_up_world_anybody_can_be_anybody() {
        var page = guest.get("/logga-in").body();
        var account = ACCOUNT.matcher(page);
        assertThat(account.find()).as(page).isTrue();
        assertThat(guest.press("/logga-in", "/logga-in/prova", Map.of("account", account.group(1)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(guest.get("/w/access/sessions").body()).contains("Här är du nu");
    }

    @Test
    void signing_in_leads_on_to_the_page_that_was_asked_for_and_never_to_another_site() {
        var refused = guest.get("/varmland/w/access/accounts");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("/logga-in?till=%2Fvarmland%2Fw%2Faccess%2Faccounts");
        assertThat(guest.get("/logga-in?till=//ond.example").body()).doesNotContain("value=\"//ond.example\"");
        var account = ACCOUNT.matcher(guest.get("/logga-in").body());
        assertThat(account.find()).isTrue();
        var answer = guest.press(
                "/logga-in", "/logga-in/prova", Map.of("account", account.group(1), "till", "https://ond.example"));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/w/access/me"));
    }

    @Test
    void a_member_who_is_invited_sees_where_they_sit_and_by_which_clause() {
        var options = operator.get("/varmland/w/access/accounts").body();
        var member = MEMBER.matcher(options);
        assertThat(member.find()).as(options).isTrue();
        assertThat(invite("ledamot@exempel.se", member.group(1)).statusCode()).isEqualTo(302);
        assertThat(letters("ledamot@exempel.se").getLast()).contains("det som ditt uppdrag ger");
        var link = link("ledamot@exempel.se");
        var signedIn = guest.press(link, link, Map.of());
        assertThat(signedIn.headers().firstValue("Location")).hasValue("/w/access/me");
        var mine = guest.get("/w/access/me").body();
        assertThat(mine).contains(member.group(2), "Samverkan Värmland", "/varmland/organ/", "/avtal/klausuler/");
        assertThat(operator.get("/varmland/w/access/accounts").body()).contains("ledamot@exempel.se");
        assertThat(guest.get("/varmland/w/access/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void an_address_is_one_persons() {
        var member = MEMBER.matcher(operator.get("/varmland/w/access/accounts").body());
        assertThat(member.find()).isTrue();
        var first = member.group(1);
        assertThat(member.find()).isTrue();
        assertThat(invite("delad@exempel.se", first).statusCode()).isEqualTo(302);
        var other = invite("delad@exempel.se", member.group(1));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("Adressen hör till någon annan");
    }
}
