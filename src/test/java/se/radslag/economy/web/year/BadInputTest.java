package se.radslag.economy.web.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.access.OperatorLinks;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.economy.web.Structure;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** What agreements and tables get wrong is said in words that name row and cause, and nothing is lost. */
@PageTest
class BadInputTest {

    private static final String KEY = "{pot: samverkan, key: table,";

    @LocalServerPort
    private int port;

    @Autowired
    private CharterLookup charters;

    @Autowired
    private UploadCharter upload;

    @Autowired
    private TakeCharterIntoEffect effect;

    @Autowired
    private JdbcClient sql;

    private void begins(String id, String file) {
        new Structure(charters, upload, effect, sql).begins(id, file);
    }

    private String page(String path) {
        var answer = new Visitor(port).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return plain(answer.body());
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private static String byPopulation(String id) {
        var text = Structure.made(id, 3);
        int table = text.indexOf("  - " + KEY);
        return text.substring(0, table)
                + "  - {pot: samverkan, key: population, among: all parties, at: 2024-12-31, clause: avtal/1}\n"
                + text.substring(text.indexOf("\n", table) + 1);
    }

    private Visitor keeper(OperatorLinks links) {
        var keeper = new Visitor(port);
        var link = links.create();
        keeper.press(link, link, Map.of());
        return keeper;
    }

    @Test
    void a_population_of_zero_and_a_municipality_that_is_missing(@Autowired OperatorLinks links) {
        begins("fel-folk", byPopulation("fel-folk"));
        var keeper = keeper(links);
        var path = "/fel-folk/w/economy/import";
        var table = "kod;dag;invånare;källa\nk1;2024-12-31;5 000;SCB\nk2;2024-12-31;0;SCB\nk9;2024-12-31;5;SCB\n";
        var looked = keeper.press(path, path, Map.of("content", "POPULATION", "text", table, "act", "look"));
        assertThat(plain(looked.body()))
                .contains("Rad 3: 0 i invånare kan inte vara ett antal invånare")
                .contains("Rad 4: ”k9” i kod är ingen part här", "k2;2024-12-31;0;SCB", "Inget är inläst");
        var whole = "kod;dag;invånare;källa\nk1;2024-12-31;5 000;SCB\nk2;2024-12-31;4 000;SCB\n";
        keeper.press(path, path, Map.of("content", "POPULATION", "text", whole, "act", "take", "seen", "0"));
        assertThat(page("/fel-folk/kostnader/2025"))
                .contains("Kommun 3 har ingen folkmängd den 31 december 2024", "Inget antas i stället");
    }

    @Test
    void instalments_of_101_per_cent() {
        begins("fel-101", Structure.made("fel-101", 3).replaceFirst("share: 50 %", "share: 51 %"));
        assertThat(page("/fel-101/kostnader/2025")).contains("Delbetalningarna är tillsammans 101 procent");
    }

    @Test
    void a_table_that_is_not_the_difference_that_it_says_names_the_party_and_the_numbers() {
        var costs = """
                  - {pot: betalt, base: {kr: 30, year: 2024, source: prov}, clause: avtal/1}
                  - {pot: betalt, key: table, table: {k1: 20, k2: 10}, clause: avtal/1}
                  - {pot: behallet, base: {kr: 3, year: 2025, source: prov}, clause: avtal/1}
                  - {pot: behallet, key: table, table: {k1: 2, k2: 1}, clause: avtal/1}
                  - {pot: samverkan, key: table, difference: {of: betalt, less: behallet}, table: {k1: 18, k2: 8}, clause: avtal/1}
                """;
        var text = Structure.made("fel-skillnad", 2);
        int table = text.indexOf("  - " + KEY);
        begins("fel-skillnad", text.substring(0, table) + costs + text.substring(text.indexOf("\n", table) + 1));
        assertThat(page("/fel-skillnad/kostnader/2025"))
                .contains("Kommun 2 har 8 i tabellen, men 10 − 1 är 9")
                .doesNotContain("Kommun 1 har");
    }

    @Test
    void sides_of_101_per_cent() {
        var text = Structure.made("fel-sidor", 3);
        begins(
                "fel-sidor",
                text.replace(
                        "  - " + KEY,
                        "  - {pot: samverkan, split: {k1: 50 %, k2: 51 %}, clause: avtal/1}\n  - " + KEY));
        assertThat(page("/fel-sidor/kostnader/2025")).contains("Sidornas andelar är tillsammans 101 procent");
    }

    @Test
    void a_party_that_joined_in_the_middle_of_the_year() {
        var text = Structure.made("fel-halva", 2)
                .replace("k2: {names: Kommun 2}", "k2: {names: Kommun 2, from: 2025-07-02}")
                .replaceAll("key: table, table: \\{[^}]*}", "key: equal")
                .replace("kr: 18750000", "kr: 365000");
        begins("fel-halva", text);
        assertThat(page("/fel-halva/kostnader/2025"))
                .contains("Kommun 1 74,93 % 273 500 kr", "Kommun 2 25,07 % 91 500 kr");
        assertThat(page("/fel-halva/kostnader/2025/k2/samverkan")).contains("365 000 kr × 183 ÷ 365 dagar");
    }

    @Test
    void an_instalment_on_a_sunday() {
        begins("fel-sondag", Structure.made("fel-sondag", 2).replace("year: 2025", "year: 2026"));
        assertThat(page("/fel-sondag/kostnader/2026/k1"))
                .contains("Senast söndag 1 februari 2026", "Betala senast fredag 30 januari 2026");
    }
}
