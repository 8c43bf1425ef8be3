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

/** Whoever invites sees what became of the letter, sends it again, withdraws it, and undoes that. */
@PageTest
class InvitationPageTest {

    private static final String PAGE = "/varmland/w/access/accounts";
    private static final Pattern MEMBER =
            Pattern.compile("<option value=\"(PERSON:[0-9a-f-]{36})\"[^>]*>([^<]+)</option>");

    @LocalServerPort
    private int port;

    @Autowired
    private OperatorLinks links;

    @Autowired
    private TestClock clock;

    @Autowired
    private List<Job> jobs;

    private @Nullable Post office;

    @Autowired
    @SignedIn
    private Visitor operator;

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

    private HttpResponse<String> invite(String email, String what) {
        return operator.press(PAGE, PAGE, Map.of("email", email, "what", what));
    }

    /** The part of the page that is about one account. */
    private String row(String email) {
        return row(operator.get(PAGE).body(), email);
    }

    private static String row(String page, String email) {
        int at = page.indexOf(email);
        return at < 0 ? "" : page.substring(page.lastIndexOf("<tr", at), page.indexOf("</tr>", at));
    }

    private HttpResponse<String> press(String email, String act) {
        return operator.press(PAGE, action(email, act), Map.of());
    }

    private String action(String email, String act) {
        var found = Pattern.compile("action=\"(/varmland/w/access/invitations/[^\"]+/" + act + ")\"")
                .matcher(row(email));
        assertThat(found.find()).as(row(email)).isTrue();
        return found.group(1);
    }

    private int signsIn(String link) {
        var guest = new Visitor(port);
        return guest.press("/logga-in", link, Map.of()).statusCode();
    }

    @Test
    void an_invitation_is_seen_as_sent_until_it_is_used() {
        var to = "vantar@exempel.se";
        var sent = invite(to, "EVALUATOR");
        assertThat(operator.get(sent.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Inbjudan är på väg.");
        assertThat(row(to)).contains("gäller till", "Skicka igen", "Återkalla", "Utvärderare");
        assertThat(signsIn(post().link(to))).isEqualTo(302);
        assertThat(row(to)).contains("Använd").doesNotContain("Skicka igen", "Återkalla");
    }

    @Test
    void after_seven_days_it_has_run_out_and_is_sent_again() {
        var to = "slapphant@exempel.se";
        invite(to, "EVALUATOR");
        var first = post().link(to);
        clock.set(clock.instant().plus(Duration.ofDays(7)));
        var link = links.create();
        operator.press(link, link, Map.of());
        assertThat(row(to)).contains("Utgången");
        assertThat(signsIn(first)).isEqualTo(410);
        assertThat(press(to, "again").statusCode()).isEqualTo(302);
        assertThat(post().letters(to)).hasSize(2);
        assertThat(row(to)).contains("gäller till").doesNotContain("Utgången");
        assertThat(signsIn(post().link(to))).isEqualTo(302);
    }

    @Test
    void only_the_link_of_the_latest_letter_works() {
        var to = "tvabrev@exempel.se";
        invite(to, "EVALUATOR");
        var first = post().link(to);
        press(to, "again");
        assertThat(signsIn(first)).isEqualTo(410);
        assertThat(signsIn(post().link(to))).isEqualTo(302);
    }

    @Test
    void a_letter_box_is_not_filled_with_invitations() {
        var to = "brevlada@exempel.se";
        invite(to, "EVALUATOR");
        for (int i = 0; i < 4; i++) {
            assertThat(press(to, "again").statusCode()).isEqualTo(302);
        }
        var sixth = press(to, "again");
        assertThat(sixth.statusCode()).isEqualTo(422);
        assertThat(sixth.body()).contains("5 inbjudningar har redan skickats dit");
        assertThat(post().letters(to)).hasSize(5);
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        assertThat(press(to, "again").statusCode()).isEqualTo(302);
    }

    @Test
    void what_is_withdrawn_gives_nothing_and_can_be_undone() {
        var to = "angrad@exempel.se";
        invite(to, "COORDINATOR");
        var link = post().link(to);
        var withdrawn = press(to, "withdrawal");
        assertThat(operator.get(withdrawn.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Inbjudan är återkallad");
        assertThat(row(to)).contains("Återkallad", "Ingen roll", "Ångra");
        assertThat(new Visitor(port).get(link).statusCode()).isEqualTo(410);
        assertThat(signsIn(link)).isEqualTo(410);

        assertThat(press(to, "restoration").statusCode()).isEqualTo(302);
        assertThat(row(to)).contains("gäller till", "Ta bort").doesNotContain("Ingen roll");
        var guest = new Visitor(port);
        assertThat(guest.press("/logga-in", link, Map.of()).statusCode()).isEqualTo(302);
        assertThat(guest.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void a_role_that_is_taken_back_takes_its_letter_back() {
        var to = "rollbort@exempel.se";
        invite(to, "EVALUATOR");
        var link = post().link(to);
        var end = Pattern.compile("action=\"(/varmland/w/access/roles/[^\"]+/end)\"")
                .matcher(row(to));
        assertThat(end.find()).isTrue();
        operator.press(PAGE, end.group(1), Map.of());
        assertThat(row(to)).contains("Återkallad");
        assertThat(signsIn(link)).isEqualTo(410);
    }

    @Test
    void a_member_who_was_invited_as_themselves_is_withdrawn_as_such() {
        var to = "ledamot.angrad@exempel.se";
        var member = MEMBER.matcher(operator.get(PAGE).body());
        assertThat(member.find()).isTrue();
        invite(to, member.group(1));
        assertThat(row(to)).contains("Eget uppdrag", "gäller till", member.group(2));
        press(to, "withdrawal");
        assertThat(row(to)).contains("Återkallad").doesNotContain(member.group(2));
        press(to, "restoration");
        assertThat(row(to)).contains("gäller till", member.group(2));
    }

    @Test
    void what_is_used_is_neither_sent_again_nor_withdrawn_and_elsewhere_there_is_none() {
        var to = "klar@exempel.se";
        invite(to, "EVALUATOR");
        var again = action(to, "again");
        var withdrawal = action(to, "withdrawal");
        var elsewhere = operator.press(PAGE, again.replace("/varmland/", "/vastmanland/"), Map.of());
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(elsewhere.body()).contains("Inbjudan är redan använd eller återkallad");
        assertThat(signsIn(post().link(to))).isEqualTo(302);
        assertThat(operator.press(PAGE, again, Map.of()).statusCode()).isEqualTo(422);
        assertThat(operator.press(PAGE, withdrawal, Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void letters_are_in_swedish_until_their_reader_chooses_english() {
        var to = "reader@exempel.se";
        operator.press("/en" + PAGE, "/en" + PAGE, Map.of("email", to, "what", "EVALUATOR"));
        assertThat(post().letters(to).getLast()).startsWith("Du är inbjuden till Rådslag");
        var guest = new Visitor(port);
        guest.press("/logga-in", post().link(to), Map.of());
        assertThat(guest.get("/w/access/me").body()).contains("Språk i brev från Rådslag");
        var saved = guest.press("/w/access/me", "/w/access/me/letters", Map.of("in", "en"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        assertThat(guest.get(saved.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Nästa brev kommer på det språket.");
        invite(to, "READER");
        assertThat(post().letters(to).getLast())
                .startsWith("You are invited to Rådslag")
                .contains("Reader");
    }

    @Test
    void an_operator_by_link_has_no_letters_to_choose_a_language_for() {
        assertThat(operator.get("/w/access/me").body()).doesNotContain("Språk i brev");
        assertThat(operator.press(PAGE, "/w/access/me/letters", Map.of("in", "en"))
                        .statusCode())
                .isEqualTo(422);
    }
}
