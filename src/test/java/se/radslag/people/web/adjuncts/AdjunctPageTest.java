package se.radslag.people.web.adjuncts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.architecture.Covers;
import se.radslag.people.web.Registrar;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** Experts and guests are at meetings with the rights that the agreement gives them, and outside organisations are known. */
@PageTest
class AdjunctPageTest {

    private static final String WORK = "/vastmanland/w/people/";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    @SignedIn
    private Visitor coordinator;

    private static Map<String, String> expert(String family) {
        return new HashMap<>(Map.of(
                "body",
                "srb",
                "role",
                "EXPERT",
                "given",
                "Klara",
                "family",
                family,
                "speaks",
                "on",
                "from",
                "2026-11-22",
                "reason",
                "Kan kollektivtrafik."));
    }

    @Test
    @Covers({"C-14", "B-38"})
    void an_expert_is_let_in_with_the_right_to_speak_by_the_clause_and_is_seen_by_everybody() {
        var form = WORK + "adjunct?body=srb";
        assertThat(coordinator.get(form).body()).contains("/avtal/klausuler/avtal/2.2/s2", "Får yttra sig");
        assertThat(coordinator
                        .press(form, WORK + "adjunct", expert("Sakkunnigsson"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(new Visitor(port).get("/vastmanland/organ/srb").body())
                .contains("Adjungerade och gäster", "Klara Sakkunnigsson", "får vara med och yttra sig");
        assertThat(new Visitor(port)
                        .get("/vastmanland/organ/srb?datum=2026-11-21")
                        .body())
                .doesNotContain("Klara Sakkunnigsson");
        var end = Pattern.compile("/w/people/adjunct/end\\?id=([0-9a-f-]{36})")
                .matcher(coordinator.get(WORK + "adjuncts?body=srb").body());
        assertThat(end.find()).isTrue();
        var path = WORK + "adjunct/end";
        var early =
                coordinator.press(path + "?id=" + end.group(1), path, Map.of("id", end.group(1), "last", "2026-11-01"));
        assertThat(early.statusCode()).isEqualTo(422);
        var ended =
                coordinator.press(path + "?id=" + end.group(1), path, Map.of("id", end.group(1), "last", "2026-12-31"));
        assertThat(ended.statusCode()).isEqualTo(302);
        assertThat(new Visitor(port)
                        .get("/vastmanland/organ/srb?datum=2027-01-01")
                        .body())
                .doesNotContain("Klara Sakkunnigsson");
    }

    @Test
    @Covers({"B-39", "C-48", "L-44"})
    void an_outside_organisation_is_entered_once_and_its_guests_come_from_it() {
        var form = WORK + "organisation?body=srb";
        var typed = Map.of("body", "srb", "name", "Påhittade högskolan", "kind", "UNIVERSITY");
        assertThat(coordinator.press(form, WORK + "organisation", typed).statusCode())
                .isEqualTo(302);
        var again = coordinator.press(form, WORK + "organisation", typed);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Det finns redan en organisation med det namnet");
        var guest = coordinator.get(WORK + "adjunct?body=srb").body();
        var id = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>Påhittade högskolan")
                .matcher(guest);
        assertThat(id.find()).isTrue();
        var asked = new HashMap<>(Map.of(
                "body",
                "srb",
                "role",
                "GUEST",
                "organisation",
                id.group(1),
                "from",
                "2026-11-22",
                "last",
                "2026-11-30",
                "reason",
                "Berättar om kompetens."));
        assertThat(coordinator
                        .press(WORK + "adjunct?body=srb", WORK + "adjunct", asked)
                        .statusCode())
                .isEqualTo(302);
        assertThat(new Visitor(port).get("/vastmanland/organ/srb").body()).contains("Påhittade högskolan", "Gäst");
    }

    @Test
    void a_time_that_ends_before_it_starts_leaves_nobody_behind() {
        var typed = expert("Ingenstanssson");
        typed.put("last", "2026-11-01");
        var answer = coordinator.press(WORK + "adjunct?body=srb", WORK + "adjunct", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(coordinator.get(WORK + "persons?namn=Ingenstanssson").body()).contains("Ingen med det namnet");
    }

    @Test
    void a_registrar_lets_nobody_in_and_leaves_nobody_behind() {
        var registrar = Registrar.of(coordinator, database, port, "vastmanland", "fagersta", "municipality/1982");
        var answer = registrar.press(WORK + "adjunct?body=srb", WORK + "adjunct", expert("Obehörigsson"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Det här gör bara den som samordnar samverkan.");
        assertThat(coordinator.get(WORK + "persons?namn=Obehörigsson").body()).contains("Ingen med det namnet");
    }
}
