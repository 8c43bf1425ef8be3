package se.radslag.people.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** A table is read whole before anything is written. */
@PageTest
class TablePageTest {

    private static final String FORM = "/varmland/w/people/table";
    private static final String HEAD = "Kommun;Organ;Uppdrag;Förnamn;Efternamn;Parti;Från;Till\r\n";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    @SignedIn
    private Visitor coordinator;

    private String brought(String table, Charset charset) {
        return brought(FORM, "uppdrag.csv", table.getBytes(charset));
    }

    private String brought(String table) {
        return brought(table, StandardCharsets.UTF_8);
    }

    private String brought(String form, String name, byte[] file) {
        var answer = coordinator.upload(FORM, form, name, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String taken(String table) {
        var preview = brought(table);
        assertThat(coordinator.press(preview, preview, Map.of()).statusCode()).isEqualTo(302);
        return coordinator.get(preview).body();
    }

    private String orOn(String day) {
        return new Visitor(port).get("/varmland/organ/or?datum=" + day).body();
    }

    @Test
    void a_whole_table_from_an_old_spreadsheet_is_looked_at_and_taken_in() {
        var table = HEAD + "Arvika;Kommunstyrelsen;ordförande;Åsa;Tabellfors;S;2027-01-01;2030-12-31\r\n"
                + "Eda;KS;ordförande;Örjan;Tabellfors;Moderaterna;2027-01-01;\r\n";
        var preview = brought(table, Charset.forName("windows-1252"));
        assertThat(coordinator.get(preview).body()).contains("Åsa", "Tabellfors", "Läs in 2 rader");
        assertThat(coordinator.press(preview, preview, Map.of()).statusCode()).isEqualTo(302);
        assertThat(orOn("2027-01-02")).contains("Åsa Tabellfors", "Örjan Tabellfors");
        assertThat(coordinator.get(preview).body())
                .contains("2 nya rader lästes in")
                .doesNotContain("Läs in 2 rader");
        assertThat(coordinator.press(FORM, preview, Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void a_workbook_is_read_as_a_table_is() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            var rows =
                    List.of(HEAD.strip().split(";"), "Grums;KS;ordförande;Åke;Arbetsbok;C;2029-01-01;".split(";", -1));
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).length; j++) {
                    row.createCell(j).setCellValue(rows.get(i)[j]);
                }
            }
            book.write(bytes);
        }
        var preview = brought(FORM, "uppdrag.xlsx", bytes.toByteArray());
        assertThat(coordinator.get(preview).body()).contains("Arbetsbok", "Läs in en rad");
    }

    @Test
    void every_fault_is_told_by_row_and_column_and_nothing_is_taken_in() {
        var table = HEAD + "Torsby;KS;ordförande;Tove;Radfors;S;2027-01-01;2030-12-31\n"
                + "Atlantis;KS;ordförande;Tove;Radfors;S;2027-01-01;\n"
                + "Sunne;KS;hövding;Tove;Radfors;XX;i går;\n"
                + "Kil;KS;ordförande;=cmd();Radfors;S;2027-01-01;2030-12-31\n"
                + "Kil;KS;ordförande;Tove;Radfors;S;2025-01-01;2025-12-31\n";
        var preview = brought(table);
        var page = coordinator.get(preview).body();
        assertThat(page)
                .contains(
                        "6 fel i tabellen",
                        "”Atlantis” är ingen part",
                        "”hövding” är inget känt uppdrag",
                        "”XX” är inget känt politiskt parti",
                        "”i går” är ingen dag",
                        "”=cmd()” är en formel",
                        "Någon har redan uppdraget under den tiden");
        coordinator.press(FORM, preview, Map.of());
        assertThat(coordinator.get(preview).body()).contains("Ingenting lästes in", "6 fel i tabellen");
        assertThat(orOn("2027-01-02")).doesNotContain("Radfors");
    }

    @Test
    void three_thousand_faults_come_in_pages_and_as_a_file() {
        var table = HEAD
                + IntStream.range(0, 3000)
                        .mapToObj(i -> "Atlantis " + i + ";KS;ordförande;Tove;Felfors;S;2027-01-01;\n")
                        .collect(Collectors.joining());
        var preview = brought(table);
        assertThat(coordinator.get(preview).body()).contains("Fel 1–50 av 3", "Atlantis 49", "rel=\"next\"");
        assertThat(coordinator.get(preview + "?sida=60").body())
                .contains("Atlantis 2999")
                .doesNotContain("Atlantis 49”");
        var file = coordinator.get(preview + "/faults.csv");
        assertThat(file.body().lines()).hasSize(3001);
        assertThat(file.body())
                .contains("3001;\"Part\";\"Atlantis 2999\";\"”Atlantis 2999” är ingen part i samverkan.\"");
        assertThat(coordinator.get(preview + "/faults.xlsx").body()).startsWith("PK");
    }

    @Test
    void a_column_with_a_name_of_its_own_is_matched_by_hand() {
        var preview = brought("Kommun;Organ;Uppdrag;Fnamn;Enamn;Från\nForshaga;KS;ordförande;Tyra;Kolumn;2029-01-01\n");
        assertThat(coordinator.get(preview).body()).contains("Kolumner som saknas:", "Förnamn, Efternamn");
        var matched = coordinator.press(preview, preview + "/matching", Map.of("GIVEN", "Fnamn", "FAMILY", "Enamn"));
        assertThat(matched.statusCode()).isEqualTo(302);
        assertThat(coordinator.get(preview).body()).contains("Läs in en rad", "Tyra");
    }

    @Nested
    class Twice {

        private static final String ROW = HEAD + "Hagfors;KS;ordförande;Tea;Dubbelfors;S;2031-01-01;2031-12-31\n";

        @Test
        void the_same_file_is_known_and_nothing_is_entered_again() {
            assertThat(taken(ROW)).contains("En ny rad lästes in");
            var again = coordinator.get(brought(ROW)).body();
            assertThat(again).contains("Just den här filen lästes in", "Den enda raden finns redan i registret");
            var more = ROW + "Hagfors;KS;ordförande;Tea;Dubbelfors;S;2032-01-01;2032-12-31\n";
            assertThat(taken(more)).contains("En ny rad lästes in", "En rad fanns redan");
        }

        @Test
        void of_two_tables_that_say_different_things_the_second_changes_nothing() {
            var one = brought(HEAD + "Storfors;KS;ordförande;Ett;Samtidigt;S;2031-01-01;2031-12-31\n");
            var other = brought(HEAD + "Storfors;KS;ordförande;Annat;Samtidigt;M;2031-06-01;2032-12-31\n"
                    + "Munkfors;KS;ordförande;Annat;Samtidigt;M;2031-06-01;2032-12-31\n");
            assertThat(coordinator.get(other).body()).contains("Läs in 2 rader");
            coordinator.press(one, one, Map.of());
            coordinator.press(FORM, other, Map.of());
            assertThat(coordinator.get(other).body()).contains("Ingenting lästes in", "Någon har redan uppdraget");
            assertThat(orOn("2031-07-01")).contains("Ett Samtidigt").doesNotContain("Annat Samtidigt");
        }
    }

    @Nested
    class WhileItLasts {

        /** The register is held by somebody else meanwhile, so that there is time to look. */
        @Test
        void how_far_it_has_come_is_seen_by_whoever_comes_back() throws Exception {
            var preview = brought(HEAD + "Filipstad;KS;ordförande;Lång;Inläsning;S;2031-01-01;2031-12-31\n");
            var beside = new Visitor(port);
            CompletableFuture<Integer> pressed;
            try (var held = database.getConnection()) {
                held.setAutoCommit(false);
                try (var statement = held.createStatement()) {
                    statement.execute("lock table people.office_holding in exclusive mode");
                }
                pressed = CompletableFuture.supplyAsync(
                        () -> coordinator.press(FORM, preview, Map.of()).statusCode());
                assertThat(untilRunning(held)).isEqualTo("WRITING");
                held.rollback();
            }
            assertThat(pressed.join()).isEqualTo(302);
            assertThat(coordinator.get(preview).body()).contains("En ny rad lästes in");
            assertThat(beside.get(preview).statusCode()).isEqualTo(401);
        }

        private static String untilRunning(java.sql.Connection held) throws java.sql.SQLException {
            try (var statement = held.createStatement()) {
                for (int i = 0; i < 100_000; i++) {
                    try (var rows = statement.executeQuery(
                            "select stage from people.intake where file_name = 'uppdrag.csv' and stage = 'WRITING'")) {
                        if (rows.next()) {
                            return rows.getString(1);
                        }
                    }
                }
            }
            return "never";
        }
    }

    @Nested
    class FilesThatAreNoTables {

        @Test
        void fifty_megabytes_are_turned_away_with_one_sentence() {
            var answer = coordinator.upload(FORM, FORM, "stor.csv", new byte[50 * 1024 * 1024]);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("Filen är för stor");
        }

        @Test
        void what_cannot_be_opened_says_what_to_do() {
            var answer = coordinator.upload(FORM, FORM, "x.xlsx", "PK\3\4 trasig".getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("går inte att läsa som tabell");
            assertThat(coordinator.upload(FORM, FORM, "tom.csv", new byte[0]).body())
                    .contains("Välj en fil.");
        }

        @Test
        void a_table_without_rows_gives_nothing_to_take_in() {
            assertThat(coordinator.get(brought(HEAD)).body()).contains("Tabellen kan inte läsas in");
        }
    }
}
