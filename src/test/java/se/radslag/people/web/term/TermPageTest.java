package se.radslag.people.web.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.architecture.Covers;
import se.radslag.people.web.Registrar;
import se.radslag.platform.job.Job;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.TestClock;
import se.radslag.world.Visitor;

/** An election year in Värmland: the parties are asked once, answer for themselves, and nothing is lost on the way. */
@PageTest
class TermPageTest {

    private static final String TERM = "/varmland/w/people/term";
    private static final String ANSWER = "/varmland/w/people/answer?party=%s&from=2027-01-01";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Autowired
    private List<Job> jobs;

    @Autowired
    @SignedIn
    private Visitor coordinator;

    private static String read(Visitor visitor, String path) {
        return visitor.get(path).body().replace('\u00a0', ' ');
    }

    private int letters() {
        return database.sql("""
                        select count(*) from notifications.letter
                        where about like 'people-term.letter.%' and body like '%/varmland/%'
                        """).query(Integer.class).single();
    }

    private void remindersRun() {
        jobs.stream().filter(job -> job.name().equals("people.remind-of-term")).forEach(Job::run);
    }

    private int asks(String by) {
        return coordinator
                .press("/w/access/sessions", TERM + "/questions", Map.of("from", "2027-01-01", "by", by))
                .statusCode();
    }

    private int reminds() {
        return coordinator
                .press("/w/access/sessions", TERM + "/reminders", Map.of("from", "2027-01-01"))
                .statusCode();
    }

    @Test
    @Covers("B-44")
    void every_party_is_asked_once_and_reminded_only_when_it_is_time_and_has_not_answered() {
        Registrar.of(coordinator, database, port, "varmland", "munkfors", "municipality/1762");
        assertThat(read(coordinator, TERM)).contains("Ny mandatperiod från 1 januari 2027", "Inte tillfrågad");
        assertThat(asks("2026-11-22")).isEqualTo(422);
        assertThat(asks("2027-01-01")).isEqualTo(422);
        assertThat(letters()).isZero();

        assertThat(asks("2026-12-15")).isEqualTo(302);
        int asked = letters();
        assertThat(asked).isPositive();
        theLetterLeadsToTheOwnSeats();
        assertThat(read(coordinator, TERM)).contains("Tillfrågad 22", "Har inte svarat");
        assertThat(asks("2026-12-15")).isEqualTo(422);
        assertThat(reminds()).isEqualTo(422);
        assertThat(letters()).isEqualTo(asked);

        clock.set(LocalDate.of(2026, 12, 7));
        remindersRun();
        assertThat(letters()).isEqualTo(asked);
        clock.set(LocalDate.of(2026, 12, 8));
        remindersRun();
        int reminded = letters();
        assertThat(reminded).isGreaterThan(asked);
        remindersRun();
        coordinator.comesBack();
        assertThat(reminds()).isEqualTo(422);
        assertThat(letters()).isEqualTo(reminded);
        clock.set(LocalDate.of(2026, 12, 11));
        coordinator.comesBack();
        assertThat(reminds()).isEqualTo(302);
        assertThat(letters()).isGreaterThan(reminded);
        assertThat(read(coordinator, TERM)).contains("2 påminnelser");
    }

    private void theLetterLeadsToTheOwnSeats() {
        var body = database.sql("""
                        select body from notifications.letter where recipient = 'registrator.munkfors@exempel.se'
                        and about = 'people-term.letter.question'
                        """).query(String.class).single().replace('\u00a0', ' ');
        assertThat(body).contains("Munkfors", "1 januari 2027", "15 december 2026");
        var link =
                Pattern.compile("https?://[^/]+(/varmland/w/people/answer\\S+)").matcher(body);
        assertThat(link.find()).as(body).isTrue();
        assertThat(link.group(1)).isEqualTo(ANSWER.formatted("munkfors"));
        var stranger = new Visitor(port).get(link.group(1));
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.body())
                .contains("/logga-in?till=%2Fvarmland%2Fw%2Fpeople%2Fanswer%3Fparty%3Dmunkfors%26from%3D2027-01-01");
    }

    @Test
    @Covers("B-44")
    void a_registrar_answers_for_the_own_party_says_what_remains_and_can_take_it_back() {
        var registrar = Registrar.of(coordinator, database, port, "varmland", "eda", "municipality/1730");
        var page = ANSWER.formatted("eda");
        assertThat(read(registrar, page))
                .contains("Eda: platser från 1 januari 2027", "Kommunstyrelsens ordförande", "Vi har svarat");
        assertThat(read(registrar, "/varmland")).contains("Vår part", "/varmland/w/people/register?party=eda");
        assertThat(read(registrar, "/varmland/w/people/register?party=eda")).contains("Platser från 1 januari 2027");
        var typed = Map.of("party", "eda", "from", "2027-01-01", "remains", " ");
        var empty = registrar.press(page, "/varmland/w/people/answer", typed);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Skriv vad som återstår");
        var whole = Map.of("party", "eda", "from", "2027-01-01", "remains", "Ordföranden väljs den 14 januari.");
        assertThat(registrar.press(page, "/varmland/w/people/answer", whole).statusCode())
                .isEqualTo(302);
        assertThat(registrar.press(page, "/varmland/w/people/answer", whole).statusCode())
                .isEqualTo(422);
        assertThat(read(coordinator, TERM)).contains("Har svarat, något återstår", "Ordföranden väljs den 14 januari.");
        var back = Map.of("party", "eda", "from", "2027-01-01");
        assertThat(registrar
                        .press(page, "/varmland/w/people/answer/withdrawal", back)
                        .statusCode())
                .isEqualTo(302);
        assertThat(read(coordinator, TERM)).doesNotContain("Ordföranden väljs den 14 januari.");
        assertThat(registrar
                        .press(page, "/varmland/w/people/answer/withdrawal", back)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void another_partys_registrar_is_told_who_may_and_changes_nothing() {
        var registrar = Registrar.of(coordinator, database, port, "varmland", "grums", "municipality/1764");
        var page = ANSWER.formatted("saffle");
        assertThat(read(registrar, page)).doesNotContain("Vi har svarat");
        var typed = Map.of("party", "saffle", "from", "2027-01-01", "remains", "Inte mitt att säga.");
        var answer = registrar.press(ANSWER.formatted("grums"), "/varmland/w/people/answer", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("En parts platser fylls av partens egen registrator, eller av den som samordnar samverkan.");
        assertThat(read(coordinator, TERM)).doesNotContain("Inte mitt att säga.");
        assertThat(registrar
                        .press(
                                ANSWER.formatted("grums"),
                                TERM + "/questions",
                                Map.of("from", "2027-01-01", "by", "2026-12-15"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    @Covers("B-47")
    void gaps_name_an_office_once_with_every_body_that_misses_it_and_who_can_mend_it() {
        var page = read(coordinator, "/varmland/w/people/gaps?from=2027-01-01");
        var torsby = page.substring(page.indexOf(">Torsby<"), page.indexOf(">Årjäng<"));
        assertThat(torsby.split("Kommunstyrelsens ordförande</strong>", -1)).hasSize(2);
        assertThat(torsby).contains("Värmlandsrådet", "Ordföranderådet", "Vakant: ingen har uppdraget");
        assertThat(read(coordinator, "/varmland/w/people/gaps")).contains("Luckor den 22 november 2026");
    }

    @Test
    void those_who_are_new_are_listed_with_their_roles_from_that_day() {
        var page = read(coordinator, "/varmland/w/people/newcomers?from=2023-01-01");
        assertThat(page).contains("Nya från 1 januari 2023", "Roller och överlämning", "/roll?datum=2023-01-01");
        assertThat(coordinator
                        .get("/varmland/w/people/newcomers?from=2026-11-22")
                        .body())
                .contains("Ingen är ny den dagen");
    }

    @Test
    void several_bodies_are_confirmed_in_one_go_and_undone_in_one() {
        var path = "/varmland/w/people/confirmations";
        var page = path + "?from=2026-11-22";
        assertThat(coordinator.press(page, path, Map.of("from", "2026-11-22")).body())
                .contains("Välj minst ett organ.");
        var answer = coordinator.press(page, path, Map.of("from", "2026-11-22", "body", "db"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var after = read(coordinator, page);
        assertThat(after).contains("Fastställd", "Fastställda tillsammans", "Upphäv dem");
        var id = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"").matcher(after);
        assertThat(id.find()).isTrue();
        var undo = Map.of("from", "2026-11-22", "id", id.group(1));
        assertThat(coordinator.press(page, path + "/undoing", undo).statusCode())
                .isEqualTo(302);
        assertThat(read(coordinator, page)).doesNotContain("Fastställda tillsammans");
        assertThat(coordinator.press(page, path + "/undoing", undo).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_day_that_is_none_is_not_a_term() {
        assertThat(coordinator
                        .get("/varmland/w/people/answer?party=eda&from=sommaren")
                        .statusCode())
                .isEqualTo(404);
        assertThat(coordinator
                        .get("/varmland/w/people/answer?party=finns-inte&from=2027-01-01")
                        .statusCode())
                .isEqualTo(404);
    }
}
