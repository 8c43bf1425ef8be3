package se.radslag.economy.web.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.economy.web.Structure;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** Structures that nobody had seen have pages as true as those of the two that ship: their own words, their own sharing. */
@PageTest
class UnseenStructuresPageTest {

    @LocalServerPort
    private int port;

    private Visitor reader = new Visitor(0);

    @BeforeEach
    void a_federation_and_an_island(
            @Autowired CharterLookup charters,
            @Autowired UploadCharter upload,
            @Autowired TakeCharterIntoEffect effect,
            @Autowired JdbcClient sql)
            throws IOException {
        var structure = new Structure(charters, upload, effect, sql);
        for (var id : new String[] {"norrsken", "havso", "mittmarken"}) {
            structure.begins(id, Files.readString(Path.of("src/test/resources/charters", id + ".yaml")));
        }
        reader = new Visitor(port);
    }

    private String page(String path) {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().replaceAll("<[^>]+>", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    @Test
    void a_cost_without_instalments_and_sides_is_shared_by_its_key() {
        assertThat(page("/norrsken/kostnader/2025")).contains("Den lika delen").contains("Akkakoski 20,00 % 80 000 kr");
    }

    @Test
    void every_file_that_a_year_leads_to_is_there() {
        for (var year : new String[] {"/norrsken/kostnader/2025", "/mittmarken/kostnader/2025"}) {
            var files = Pattern.compile("href=\"(" + year + "[^\"]*[.](?:csv|xlsx))\"")
                    .matcher(reader.get(year).body());
            int number = 0;
            for (; files.find(); number++) {
                assertThat(reader.get(files.group(1)).statusCode())
                        .as(files.group(1))
                        .isEqualTo(200);
            }
            assertThat(number).as(year).isPositive();
        }
    }

    @Test
    void inhabitants_that_the_agreement_tells_need_not_be_entered_again() {
        assertThat(page("/norrsken/kostnader/2025"))
                .doesNotContain("har ingen folkmängd")
                .contains("Sandhamnen 63,06 %");
    }

    @Test
    void two_sides_share_each_by_a_key_of_its_own() {
        assertThat(page("/mittmarken/kostnader/2025"))
                .contains("Regionerna 3 500 000 kr, 70,00 %")
                .contains("Åby 6,00 %")
                .doesNotContain("Mittbanan");
    }

    @Test
    void a_structure_of_one_region_stands_on_its_decision_and_shows_its_only_body() {
        assertThat(page("/havso"))
                .contains("Det som gäller Regionfullmäktiges beslut om Havsörådet Gäller")
                .contains("Organen Havsörådet")
                .doesNotContain("inga organ");
        assertThat(page("/havso/avtal")).contains("Antaget av 1 av 1").doesNotContain("region.rf");
        assertThat(page("/havso/organ")).contains("Enligt avtalet").doesNotContain("utanför strukturen");
    }

    @Test
    void seats_of_several_parties_are_called_by_the_parties_own_name() {
        assertThat(page("/havso/organ/radet")).contains("Sockenföreningarna tillsammans");
    }

    @Test
    void a_day_without_an_agreement_has_no_seats_rather_than_an_unknown_number() {
        assertThat(page("/havso/organ/radet?datum=2023-06-01"))
                .contains("Inga platser bestämda")
                .doesNotContain("Antalet är inte känt");
    }

    @Test
    void names_in_languages_of_a_minority_are_shown_and_found() {
        assertThat(page("/norrsken/namn"))
                .contains("På andra språk")
                .contains("Áhkkáguoika (nordsamiska)")
                .contains("Edustajakokous (finska)");
        assertThat(page("/norrsken/namn?q=Johkajeaggi")).contains("Jokkmyran");
        assertThat(page("/mittmarken/namn")).doesNotContain("På andra språk");
    }
}
