package se.radslag.economy.web.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.access.OperatorLinks;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.economy.reading.AgreedSharesTest;
import se.radslag.economy.web.Structure;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** Costs that are divided between the sides, and then within one, as everybody can read them. */
@PageTest
class AgreedSharesPageTest {

    private static final String COSTS = "/kostnad-s/kostnader/2025";
    private static final String WORK = "/kostnad-s/w/economy";

    @LocalServerPort
    private int port;

    private Visitor keeper = new Visitor(0);

    @BeforeEach
    void an_agreement_of_three_costs(
            @Autowired CharterLookup charters,
            @Autowired UploadCharter upload,
            @Autowired TakeCharterIntoEffect effect,
            @Autowired JdbcClient sql,
            @Autowired OperatorLinks links) {
        new Structure(charters, upload, effect, sql).begins("kostnad-s", AgreedSharesTest.text("kostnad-s"));
        keeper = new Visitor(port);
        var link = links.create();
        keeper.press(link, link, Map.of());
    }

    private String page(String path) {
        var answer = keeper.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().replaceAll("<[^>]+>", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private void counted(String measure, String party, String day, String value) {
        var form = WORK + "/count?pot=stod&year=2025";
        var typed = Map.of(
                "measure", measure, "party", party, "day", day, "value", value, "source", "påhittat", "seen", "0");
        assertThat(keeper.press(form, WORK + "/count", typed).statusCode()).isEqualTo(302);
    }

    @Test
    void a_year_says_what_is_missing_and_then_who_pays_what() {
        assertThat(page(COSTS)).contains("Aby har ingen folkmängd den 30 juni 2024");
        counted("POPULATION", "a", "2024-06-30", "10000");
        counted("POPULATION", "b", "2024-06-30", "20000");
        assertThat(page(COSTS))
                .contains("300 000 kr, 30,00 %", "700 000 kr, 70,00 %")
                .contains("Aby 10,00 % 100 000 kr", "Beby 20,00 % 200 000 kr", "Regionen 70,00 % 700 000 kr");
        assertThat(page(COSTS + "/b/stod"))
                .contains("200 000 kr = 300 000 kr × 20 000 ÷ 30 000", "300 000 kr = 1 000 000 kr × 30 %");
    }

    @Test
    void halves_are_shared_by_orders_or_alike() {
        assertThat(page(COSTS + "/a/natverk")).contains("250 kr = 500 kr × 1 ÷ 2", "500 kr = 999 kr × 50 %");
        counted("ORDERS", "a", "2024-12-31", "3");
        counted("ORDERS", "b", "2024-12-31", "1");
        assertThat(page(COSTS + "/a/tjanst"))
                .contains("375 000 kr = 500 000 kr × 3 ÷ 4", "500 000 kr = 1 000 000 kr × 50 %");
    }
}
