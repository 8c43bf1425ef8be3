package se.radslag.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.access.OperatorLinks;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** A table of holders is read whole before anything is written. */
@PageTest
class TablePageTest {

    private static final String FORM = "/varmland/w/people/table";
    private static final String HEAD = "Kommun;Organ;Uppdrag;Förnamn;Efternamn;Parti;Från;Till\r\n";

    @LocalServerPort
    private int port;

    private Visitor coordinator = new Visitor(0);

    @BeforeEach
    void open_a_browser(@Autowired OperatorLinks links) {
        coordinator = new Visitor(port);
        var link = links.create();
        coordinator.press(link, link, Map.of());
    }

    private String brought(String table, Charset charset) {
        var answer = coordinator.upload(FORM, FORM, "uppdrag.csv", table.getBytes(charset));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void a_whole_table_from_an_old_spreadsheet_is_looked_at_and_taken_in() {
        var table = HEAD + "Arvika;Kommunstyrelsen;ordförande;Åsa;Tabellfors;S;2027-01-01;2030-12-31\r\n"
                + "Eda;KS;ordförande;Örjan;Tabellfors;Moderaterna;2027-01-01;\r\n";
        var preview = brought(table, Charset.forName("windows-1252"));
        assertThat(coordinator.get(preview).body()).contains("Åsa Tabellfors", "Läs in 2 rader");
        assertThat(coordinator.press(preview, preview, Map.of()).statusCode()).isEqualTo(302);
        var then = new Visitor(port).get("/varmland/organ/or?datum=2027-01-02").body();
        assertThat(then).contains("Åsa Tabellfors", "Örjan Tabellfors");
        assertThat(coordinator.get(preview).statusCode()).isEqualTo(404);
    }

    @Test
    void every_fault_is_told_by_row_and_column_and_nothing_is_taken_in() {
        var table = HEAD + "Torsby;KS;ordförande;Tove;Radfors;S;2027-01-01;2030-12-31\n"
                + "Atlantis;KS;ordförande;Tove;Radfors;S;2027-01-01;\n"
                + "Sunne;KS;hövding;Tove;Radfors;XX;i går;\n"
                + "Kil;KS;ordförande;=cmd();Radfors;S;2025-01-01;2025-12-31\n";
        var preview = brought(table, StandardCharsets.UTF_8);
        var page = coordinator.get(preview).body();
        assertThat(page)
                .contains(
                        "5 fel i tabellen",
                        "”Atlantis” är ingen part",
                        "”hövding” är inget känt uppdrag",
                        "”XX” är inget känt politiskt parti",
                        "”i går” är ingen dag",
                        "Någon har redan uppdraget under den tiden");
        assertThat(coordinator.press(FORM, preview, Map.of()).statusCode()).isEqualTo(422);
        assertThat(new Visitor(port).get("/varmland/organ/or?datum=2027-01-02").body())
                .doesNotContain("Radfors");
    }

    @Test
    void a_table_without_its_columns_says_which() {
        var preview = brought("Namn,Ort\nNågon,Här\n", StandardCharsets.UTF_8);
        assertThat(coordinator.get(preview).body()).contains("Kolumner som saknas:", "Uppdrag", "Efternamn");
    }
}
