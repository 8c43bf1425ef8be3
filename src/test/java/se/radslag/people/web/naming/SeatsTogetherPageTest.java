package se.radslag.people.web.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** Seats that several parties have together are named to by whoever coordinates, in structures that only came as files. */
@PageTest
class SeatsTogetherPageTest {

    private static Map<String, String> somebody(String given, String family) {
        return Map.of("given", given, "family", family, "from", "2027-01-01", "seen", "0.0");
    }

    @Autowired
    @SignedIn
    private Visitor operator;

    @BeforeEach
    void three_structures_come_as_files() throws IOException {
        begins("norrbotten");
        begins("mittmarken");
        begins("takeland");
    }

    private void begins(String id) throws IOException {
        if (operator.get("/" + id).statusCode() == 200) {
            return;
        }
        var file = Files.readAllBytes(Path.of("src/test/resources/charters/" + id + ".yaml"));
        operator.upload("/w/charter/upload", "/w/charter/upload", id + ".yaml", file);
        var version = "/" + id + "/w/charter/version/1";
        operator.press(version, "/" + id + "/w/charter/effect", Map.of("number", "1", "instead", "0"));
    }

    @Test
    void the_municipalities_together_are_called_so_and_get_somebody_in_their_seat() {
        assertThat(operator.get("/norrbotten/organ/beredning").body())
                .contains("Kommunerna")
                .doesNotContain(">kommuner<");
        var form = "/norrbotten/w/people/seat?body=beredning&seat=kommun&party=kommuner&kind=MEMBER&ordinal=1";
        assertThat(operator.get(form).body()).contains("Kommunerna");
        var sent = operator.press(form, form, somebody("Tova", "Gemensam"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(operator.get("/norrbotten/organ/beredning?datum=2027-03-01").body())
                .contains("Tova Gemensam");
    }

    @Test
    void all_parties_together_are_called_so_and_get_somebody_in_their_seat() {
        var form = "/mittmarken/w/people/seat?body=partirad&seat=parti&party=all-parties&kind=MEMBER&ordinal=1";
        assertThat(operator.get("/mittmarken/w/people/composition?body=partirad")
                        .body())
                .contains("Alla parter", "party=all-parties");
        assertThat(operator.get("/en" + form).body()).contains("All parties");
        var sent = operator.press(form, form, somebody("Melker", "Allas"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(operator.get("/mittmarken/organ/partirad?datum=2027-03-01").body())
                .contains("Melker Allas");
    }

    @Test
    void a_table_names_them_by_the_same_word() {
        var table = """
                Organ;Plats;Nummer;Part;Kommer från;Förnamn;Efternamn;Från
                Politisk samverkansberedning;kommun;7;Kommunerna;Kommunerna;Sixten;Påhittad;2027-01-01
                Politisk samverkansberedning;kommun;8;kommuner;;Signe;Påhittad;2027-01-01
                Politisk samverkansberedning;kommun;9;;;Sigge;Påhittad;2027-01-01
                """.getBytes(StandardCharsets.UTF_8);
        var form = "/norrbotten/w/people/table";
        var brought = operator.upload(form, form + "?kind=seats", "platser.csv", table)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(operator.get(brought).body()).contains("Läs in 3 rader");
        operator.press(brought, brought, Map.of());
        assertThat(operator.get("/norrbotten/organ/beredning?datum=2027-03-01").body())
                .contains("Sixten Påhittad", "Signe Påhittad", "Sigge Påhittad");
    }

    @Test
    void a_party_that_has_no_such_seat_is_no_page() {
        assertThat(operator.get("/norrbotten/w/people/seat?body=beredning&seat=kommun&party=all-parties")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_federation_says_from_which_of_its_members_somebody_comes() {
        var form = "/takeland/w/people/seat?body=arbeidsutvalget&seat=ring&party=ytre-ring&kind=MEMBER&ordinal=1";
        assertThat(operator.get(form).body()).contains("Kommer från", "value=\"makevik\"");
        var without = operator.press(form, form, somebody("Solveig", "Ringvik"));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Välj vilken part personen kommer från.");
        var whole = new HashMap<>(somebody("Solveig", "Ringvik"));
        whole.put("home", "makevik");
        var sent = operator.press(form, form, whole);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(operator.get("/takeland/organ/arbeidsutvalget?datum=2027-03-01")
                        .body())
                .contains("Solveig Ringvik");
    }

    @Test
    void a_post_in_a_body_where_nobody_sits_says_what_to_do_first() {
        var form = "/takeland/w/people/post?body=representantskapet&post=chair&from=2031-03-01";
        assertThat(operator.get(form).body()).contains("Fyll platserna först.");
        var sent = operator.press(form, form, Map.of("from", "2031-03-01"));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Välj en person.");
    }
}
