package se.radslag.people.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.world.CouncilOfTwo;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** Each kind of table is read by its own rules; the way it is brought is one. */
@PageTest
class TableKindsPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    @SignedIn
    private Visitor coordinator;

    private String brought(String structure, String kind, String table) {
        var form = "/" + structure + "/w/people/table";
        var answer =
                coordinator.upload(form, form + "?kind=" + kind, "tabell.csv", table.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String preview(String structure, String kind, String table) {
        return coordinator.get(brought(structure, kind, table)).body();
    }

    private String taken(String structure, String kind, String table) {
        var preview = brought(structure, kind, table);
        assertThat(coordinator.press(preview, preview, Map.of()).statusCode()).isEqualTo(302);
        return coordinator.get(preview).body();
    }

    @Nested
    class Persons {

        @Test
        void are_entered_once_however_often_they_are_brought() {
            var table = "Förnamn;Efternamn;Kön\nTuva;Persontabell;kvinna\nTor;Persontabell;\n";
            assertThat(taken("varmland", "persons", table)).contains("2 nya rader lästes in");
            assertThat(preview("varmland", "persons", table)).contains("Alla 2 rader finns redan i registret");
            assertThat(coordinator
                            .get("/varmland/w/people/persons?namn=Persontabell")
                            .body())
                    .contains("Tuva Persontabell", "Tor Persontabell");
        }

        @Test
        void a_name_that_stands_there_twice_is_for_a_human_to_tell_apart() {
            var table = "Förnamn;Efternamn\nTea;Tvilling\nTea;Tvilling\n";
            assertThat(preview("varmland", "persons", table)).contains("Tea Tvilling står två gånger");
        }

        @Test
        void somebody_entered_first_is_the_one_a_table_of_holders_means() {
            taken("varmland", "persons", "Förnamn;Efternamn\nFia;Förstförd\n");
            taken("varmland", "holders", """
                    Kommun;Organ;Uppdrag;Förnamn;Efternamn;Från;Till
                    Säffle;KS;ordförande;Fia;Förstförd;2033-01-01;2033-12-31
                    """);
            assertThat(coordinator
                            .get("/varmland/w/people/persons?namn=Förstförd")
                            .body())
                    .containsOnlyOnce("Fia Förstförd</");
        }
    }

    @Nested
    class Coalitions {

        @Test
        void change_nothing_that_is_known() {
            var head = "Part;Parti;Sida;Från;Till\n";
            assertThat(taken("varmland", "coalitions", head + "Arvika;S;majoritet;2035-01-01;2038-12-31\n"))
                    .contains("En ny rad lästes in");
            assertThat(preview("varmland", "coalitions", head + "Arvika;S;majoritet;2035-01-01;2038-12-31\n"))
                    .contains("finns redan i registret");
            assertThat(preview("varmland", "coalitions", head + "Arvika;S;opposition;2036-01-01;\n"))
                    .contains("Det ändras inte av en tabell");
            assertThat(preview("varmland", "coalitions", head + "Arvika;S;mitten;2040-01-01;\n"))
                    .contains("”mitten” är ingen sida");
        }
    }

    @Nested
    class Organs {

        @Test
        void have_a_size_and_seats_for_each_political_party() {
            var head = "Part;Organ;Parti;Platser;Presidium;Från;Till\n";
            assertThat(taken(
                            "varmland",
                            "organs",
                            head + "Arvika;KS;;15;3;2035-01-01;2038-12-31\nArvika;KS;S;7;;2035-01-01;2038-12-31\n"))
                    .contains("2 nya rader lästes in");
            assertThat(preview("varmland", "organs", head + "Arvika;KS;;många;;2039-01-01;\n"))
                    .contains("”många” är inget antal");
        }
    }

    @Nested
    class Seats {

        private static final String HEAD = "Organ;Part;Förnamn;Efternamn;Parti;Från;Skäl\n";

        @Test
        void are_judged_by_the_agreement_row_by_row() {
            var page = preview("vastmanland", "seats", HEAD + """
                    SRB;Arboga;Pia;Platstabell;S;2018-01-01;
                    SRB;Atlantis;Pia;Platstabell;S;2027-01-01;
                    Finns inte;Arboga;Pia;Platstabell;S;2027-01-01;
                    """);
            assertThat(page)
                    .contains(
                            "”Atlantis” är ingen part",
                            "”Finns inte” är inget av samverkans organ",
                            "Organets platser att utse till: fria, kso, opp, rsp");
        }

        @Test
        void a_seat_that_is_not_the_partys_is_refused_by_the_agreement() {
            var page = preview(
                    "vastmanland",
                    "seats",
                    "Organ;Plats;Part;Förnamn;Efternamn;Parti;Från\nSRB;fria;Arboga;Pia;Platstabell;S;2027-01-01\n");
            assertThat(page).contains("Ett fel i tabellen", "Arboga").doesNotContain("Läs in en rad");
        }

        @Test
        void a_whole_row_fills_the_seat_to_the_end_of_the_term() {
            var path = "/tabellby/w/people/table";
            CouncilOfTwo.begins(coordinator, "tabellby");
            assertThat(coordinator.get(path).statusCode()).isEqualTo(200);
            var table = """
                    Organ;Part;Förnamn;Efternamn;Parti;Från;Paragraf
                    Rådet;Alfa;Pia;Platstabell;S;2027-01-01;§ 7
                    Rådet;Alfa;Per;Platstabell;M;2027-01-01;§ 7
                    """;
            assertThat(taken("tabellby", "seats", table)).contains("2 nya rader lästes in");
            var visitor = new Visitor(port);
            assertThat(visitor.get("/tabellby/organ/rad?datum=2030-12-31").body())
                    .contains("Pia Platstabell", "Per Platstabell");
            assertThat(visitor.get("/tabellby/organ/rad?datum=2031-01-01").body())
                    .doesNotContain("Platstabell");
            assertThat(preview("tabellby", "seats", table)).contains("Alla 2 rader finns redan i registret");
        }

        @Test
        void what_began_before_today_needs_a_reason() {
            var page = preview("vastmanland", "seats", """
                    Organ;Plats;Part;Förnamn;Efternamn;Parti;Från;Till
                    SRB;fria;Region Västmanland;Pia;Platstabell;S;2018-01-01;2018-06-30
                    """);
            assertThat(page).contains("Skriv ett skäl till att det förs in i efterhand");
        }
    }

    @Nested
    class Templates {

        @Test
        void hold_the_columns_of_their_kind_and_are_known_again() {
            for (var kind : new String[] {"persons", "organs", "coalitions", "holders", "seats", "inventory"}) {
                for (var language : new String[] {"", "/en"}) {
                    var file = coordinator.get(language + "/varmland/w/people/table/template/" + kind + ".csv");
                    assertThat(file.statusCode()).isEqualTo(200);
                    var page = preview("varmland", kind, file.body().substring(1));
                    assertThat(page).doesNotContain("Kolumner som saknas");
                }
            }
        }

        @Test
        void a_workbook_explains_its_columns_on_a_second_sheet() {
            var page = coordinator.get("/varmland/w/people/table").body();
            assertThat(page).contains("template/seats.xlsx", "Platsens beteckning i överenskommelsen", "(behövs inte)");
            assertThat(coordinator
                            .get("/varmland/w/people/table/template/seats.xlsx")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(coordinator
                            .get("/varmland/w/people/table/template/unknown.xlsx")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void only_those_who_coordinate_bring_tables() {
        assertThat(new Visitor(port).get("/varmland/w/people/table").statusCode())
                .isEqualTo(401);
    }
}
