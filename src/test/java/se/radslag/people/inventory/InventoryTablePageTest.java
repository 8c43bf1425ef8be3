package se.radslag.people.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.architecture.Covers;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** An inventory that somebody has made elsewhere is looked at beside what is listed, and then taken in whole. */
@PageTest
class InventoryTablePageTest {

    private static final String FORM = "/varmland/w/people/table";

    @LocalServerPort
    private int port;

    @Autowired
    @SignedIn
    private Visitor coordinator;

    private String brought(String structure, byte[] table) {
        var form = "/" + structure + "/w/people/table";
        var answer = coordinator.upload(form, form + "?kind=inventory", "bilaga 4.csv", table);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String brought(String table) {
        return brought("varmland", table.getBytes(StandardCharsets.UTF_8));
    }

    private String preview(String table) {
        return coordinator.get(brought(table)).body();
    }

    private String taken(String table) {
        var preview = brought(table);
        assertThat(coordinator.press(preview, preview, Map.of()).statusCode()).isEqualTo(302);
        return coordinator.get(preview).body();
    }

    private String reader(String path) {
        return new Visitor(port).get(path).body();
    }

    @Test
    @Covers("L-38")
    void an_inventory_from_an_old_spreadsheet_becomes_networks_groups_and_projects() {
        var table = """
                Typ;Benämning;På uppdrag av;Huvudsyfte;Fast eller tillfälligt;Leds av;Administreras av;Stödjer;Stöduppdrag enligt;Från;Till;Uppdrag;Projektorganisation;Källa
                Nätverk;Kostchefer i tabell;Direktörsberedningen;Erfarenhetsutbyte, operativt samarbete;fast;Säffle;Region Värmland;Kultur- och bildningsforum;Beslut § 14;2024-01-01;;;;Bilaga 4
                råd;Måltidsråd i tabell;Måltidsdelegationen;omvärldsbevakning;;;;;;;;;;Bilaga 4
                Arbetsgrupp;Grupp i tabell;Regionstyrelsen;;tillfällig;;;;;2026-01-01;2027-06-30;Se över måltiderna;;
                Projekt;Projekt i tabell;VR;;;;;;;2026-01-01;2027-12-31;Pröva;Styrgrupp;
                ;Namnet i tabell;;;;;;;;;;;;
                """;
        var preview = brought("varmland", table.getBytes(Charset.forName("windows-1252")));
        assertThat(coordinator.get(preview).body()).contains("Läs in 5 rader", "Kostchefer i tabell");
        assertThat(reader("/varmland/natverk")).doesNotContain("i tabell");
        coordinator.press(preview, preview, Map.of());
        assertThat(coordinator.get(preview).body()).contains("5 nya rader lästes in", "href=\"/varmland/natverk\"");
        assertThat(reader("/varmland/natverk/kostchefer-i-tabell"))
                .contains("Direktörsberedningen", "erfarenhetsutbyte, operativt samarbete", "Säffle", "Beslut § 14");
        assertThat(reader("/varmland/natverk/maltidsrad-i-tabell"))
                .contains("Råd för tjänstepersoner", "Måltidsdelegationen", "Bilaga 4");
        assertThat(reader("/varmland/arbetsgrupper/grupp-i-tabell")).contains("Regionstyrelsen, Region Värmland");
        assertThat(reader("/varmland/projekt/projekt-i-tabell")).contains("Pröva", "Styrgrupp", "Värmlandsrådet");
        assertThat(reader("/varmland/natverk/namnet-i-tabell")).contains("Det är inte sagt på vems uppdrag det sker.");
    }

    @Test
    @Covers("A-31")
    void what_ended_long_ago_is_carried_over_with_its_days_and_its_reason() {
        assertThat(taken("""
                        Namn;Slag;Från;Avslutat den;Skäl;Källa
                        Vägvalsrådet;råd;2011-03-01;2016-12-31;Uppgiften var slutförd;Verksamhetsberättelse 2016
                        Länsbiblioteket i tabell;tidigare organisation;1998-01-01;;;
                        """)).contains("2 nya rader lästes in");
        assertThat(reader("/varmland/natverk")).doesNotContain("Vägvalsrådet");
        assertThat(reader("/varmland/natverk?datum=2015-01-01")).contains("Vägvalsrådet");
        assertThat(reader("/varmland/natverk/vagvalsradet"))
                .contains("Avslutat", "Uppgiften var slutförd", "Verksamhetsberättelse 2016");
        assertThat(reader("/varmland/tidigare")).contains("Länsbiblioteket i tabell");
    }

    @Nested
    class BesideWhatIsListed {

        @Test
        void what_is_there_by_the_same_name_is_shown_and_passed_over() {
            var table = "Namn;Leds av\nkulturchefer;Eda\nHeads of culture;Eda\nLantmätare;Eda\n";
            var preview = brought(table);
            assertThat(coordinator.get(preview).body())
                    .contains("Läs in en rad", "2 rader finns redan", "Finns redan. Raden hoppas över")
                    .contains("href=\"/varmland/natverk/kulturchefer\"");
            coordinator.press(preview, preview, Map.of());
            assertThat(reader("/varmland/natverk/kulturchefer"))
                    .contains("Sunne")
                    .doesNotContain(">Eda<");
            assertThat(preview(table)).contains("Alla 3 rader finns redan", "Just den här filen lästes in");
        }

        @Test
        void what_has_nearly_the_same_name_is_shown_before_anything_is_taken_in() {
            assertThat(preview("Namn\nNätverket för ekonomichefer\nKommunjurister\nJuristerna\n"))
                    .contains("En rad heter nästan som något annat", "Nästan samma namn. Läses in som ny.")
                    .contains("href=\"/varmland/natverk/ekonomichefer\"", "Läs in 3 rader");
            assertThat(preview("Namn\nSkogsvårdsnätverket\nNätverk för skogsvård\n"))
                    .contains("Nästan samma namn som en tidigare rad.", "Skogsvårdsnätverket");
        }

        @Test
        void a_body_of_the_agreement_of_which_nothing_was_said_gets_what_the_table_says() {
            var table = "Namn;Syfte;Leds av\nOrdförandenätverket;erfarenhetsutbyte;Grums\n";
            assertThat(preview(table)).contains("Organet står i överenskommelsen.", "Läs in en rad");
            assertThat(taken(table)).contains("En ny rad lästes in");
            assertThat(reader("/varmland/natverk/ordforandenatverket")).contains("erfarenhetsutbyte", "Grums");
            assertThat(preview(table)).contains("Den enda raden finns redan");
        }

        @Test
        void the_list_that_is_taken_away_can_be_brought_back_and_says_nothing_new() {
            for (var list : new String[] {"natverk", "projekt", "arbetsgrupper", "arenor"}) {
                for (var language : new String[] {"", "/en"}) {
                    var file = coordinator.get(language + "/vastmanland/" + list + ".csv?visa=alla");
                    var preview = brought("vastmanland", file.body().getBytes(StandardCharsets.UTF_8));
                    assertThat(coordinator.get(preview).body())
                            .as(list + language)
                            .contains("finns redan")
                            .doesNotContain("fel i tabellen");
                }
            }
        }
    }

    @Nested
    class Faults {

        @Test
        void are_told_all_at_once_by_row_and_column_and_nothing_is_taken_in() {
            var preview = brought("""
                    Namn;Slag;Syfte;Fast eller tillfälligt;Leds av;Stödjer;Stöduppdrag enligt;Frågor;Från;Till;Avslutat den;Skäl;Uppdrag;Initiativ;Externa medel i kronor
                    Felfri i tabell;;;;;;;;;;;;;;
                    Fel ett;förening;skvaller;evigt;Atlantis;Månrådet;;vädret;i går;;;;;kungen;många
                    Fel två;arbetsgrupp;;;;;;;2026-01-01;;;;;;
                    Fel tre;projekt;;;;;;;;;;;;;
                    Fel fyra;;;;;;;;2026-01-01;2025-01-01;;;;;
                    Fel fem;;;;;OR;;;;;;;;;
                    Fel sex;;;;;;;;2026-01-01;;2025-01-01;;;;
                    Fel sju;;;;=cmd();;;;;;;;;;
                    Felfri i tabell;;;;;;;;;;;;;;
                    """);
            assertThat(coordinator.get(preview).body())
                    .contains(
                            "”förening” är inget slag",
                            "”skvaller” är inget syfte",
                            "”evigt” känns inte igen",
                            "”Atlantis” är ingen part",
                            "”Månrådet” är inget av samverkans organ",
                            "”vädret” är ingen fråga i överenskommelsen",
                            "”i går” är ingen dag",
                            "”kungen” känns inte igen",
                            "”många” är inget belopp")
                    .contains(
                            "En arbetsgrupp är tillfällig. Ange sista dagen.",
                            "Det ska vara sagt på vems uppdrag det sker.",
                            "Ange projektets uppdrag.",
                            "Ange hur projektet är organiserat.",
                            "Det kan inte sluta innan det börjar.",
                            "Skriv vilket dokument som ger stöduppdraget.",
                            "Ange varför.",
                            "”=cmd()” är en formel",
                            "”Felfri i tabell” står två gånger i tabellen.");
            coordinator.press(FORM, preview, Map.of());
            assertThat(coordinator.get(preview).body()).contains("Ingenting lästes in");
            assertThat(reader("/varmland/natverk?namn=i+tabell")).doesNotContain("Felfri");
            assertThat(coordinator.get("/en" + preview).body()).contains("“förening” is no kind");
        }

        @Test
        void three_thousand_of_them_come_in_pages_and_as_a_file() {
            var preview = brought("Namn;Leds av\n"
                    + IntStream.range(0, 3000)
                            .mapToObj(i -> "Nätverk " + i + ";Atlantis " + i + "\n")
                            .collect(Collectors.joining()));
            assertThat(coordinator.get(preview).body()).contains("Fel 1–50 av 3");
            assertThat(coordinator.get(preview + "/faults.csv").body().lines()).hasSize(3001);
        }

        @Test
        void fifty_megabytes_are_turned_away_with_one_sentence() {
            var answer = coordinator.upload(FORM, FORM + "?kind=inventory", "stor.csv", new byte[50 * 1024 * 1024]);
            assertThat(answer.statusCode()).isEqualTo(413);
        }

        @Test
        void a_project_that_ended_has_reported_before() {
            assertThat(preview("""
                            Namn;Slag;Uppdragsgivare;Uppdrag;Organisation;Avslutat den;Skäl
                            Projektet utan rapport;projekt;VR;Pröva;Styrgrupp;2024-01-01;Slut
                            """)).contains("slutredovisas till uppdragsgivaren", "Avslutat den");
        }
    }

    @Test
    void those_who_coordinate_come_to_it_from_the_list_and_others_see_nothing_of_it() {
        var link = "/varmland/w/people/table?kind=inventory";
        assertThat(coordinator.get("/varmland/natverk").body()).contains(link);
        assertThat(reader("/varmland/natverk")).doesNotContain(link);
        assertThat(coordinator.get(link).body())
                .contains("value=\"inventory\" checked", "template/inventory.xlsx", "Stöduppdrag enligt");
    }
}
