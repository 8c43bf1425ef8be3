package se.radslag.economy.web.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

/** A cost that 290 parties share can be read as easily as one of eleven. */
@PageTest
class ManyPartiesTest {

    private static final int MOST_BYTES = 100_000;

    @LocalServerPort
    private int port;

    @BeforeEach
    void an_agreement_of_290(
            @Autowired CharterLookup charters,
            @Autowired UploadCharter upload,
            @Autowired TakeCharterIntoEffect effect,
            @Autowired JdbcClient sql) {
        new Structure(charters, upload, effect, sql).begins("kostnad-290", Structure.made("kostnad-290", 290));
    }

    private String page(String path) {
        var answer = new Visitor(port).get("/kostnad-290/kostnader" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length)
                .as(path)
                .isLessThan(MOST_BYTES);
        return answer.body();
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void a_year_shows_the_fifteen_largest_as_bars_and_all_in_a_table_of_six_pages() {
        var first = page("/2025");
        assertThat(count(first, "class=\"cost-bars__row\"")).isEqualTo(15);
        assertThat(first).contains("Därtill 275 parter", "rel=\"next\"");
        assertThat(count(first, "<th scope=\"row\">")).isEqualTo(51);
        assertThat(count(page("/2025?sida=6"), "<th scope=\"row\">")).isEqualTo(41);
    }

    @Test
    void what_is_long_is_said_in_short() {
        assertThat(page("")).contains("Tabellen har 290 parter");
        assertThat(page("/2025/k7")).contains("Alla 290 parter").doesNotContain("Kommun 8<");
    }

    @Test
    void the_sum_of_an_instalment_leads_to_every_part_of_it() {
        var sum = page("/2025/alla/samverkan/1");
        assertThat(sum).contains("summan av 290 parter");
        assertThat(count(sum, "/kostnader/2025/k\\d+/samverkan/1\"")).isEqualTo(290);
    }
}
