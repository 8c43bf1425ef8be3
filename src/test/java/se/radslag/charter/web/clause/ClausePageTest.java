package se.radslag.charter.web.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.architecture.Covers;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.charter.web.Shipped;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** What a reader sees of clauses: the paper's words beside what is made of them. */
@PageTest
class ClausePageTest {

    @Autowired
    private Visitor reader;

    @BeforeEach
    void both_structures_run(
            @Autowired CharterLookup charters,
            @Autowired UploadCharter upload,
            @Autowired TakeCharterIntoEffect effect) {
        new Shipped(charters, upload, effect).are_there();
    }

    @Test
    @Covers({"A-05", "A-25"})
    void a_clause_stands_beside_its_terms_with_force_and_breach() {
        var page = reader.get("/vastmanland/avtal/klausuler/avtal/2.2/s1").body();
        assertThat(page).contains("minst 25 ledamöter", "Strategisk regional beredning", "Ska", "Hindras");
    }

    @Test
    void a_clause_without_a_rule_says_why() {
        assertThat(reader.get("/vastmanland/avtal/klausuler?q=gemensamt+ta+ansvar")
                        .body())
                .contains("gemensamt ta ansvar för", "Bara text:");
    }

    @ParameterizedTest
    @CsvSource({
        "/varmland/avtal/klausuler, Klausuler, lang=\"sv\"",
        "/en/varmland/avtal/klausuler, Clauses, lang=\"sv\"",
        "/varmland/karta, Karta över samverkan, Värmlandsrådet",
        "/en/varmland/karta, Map of the collaboration, The Värmland Council"
    })
    void pages_speak_the_readers_language_and_clauses_their_own(String path, String title, String words) {
        var page = reader.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(title, words);
    }

    @Test
    void the_list_is_cut_into_pages_of_fifty_and_keeps_the_choice() {
        var page = reader.get("/vastmanland/avtal/klausuler?papper=tjsk&sida=2").body();
        assertThat(page).contains("papper=tjsk&amp;sida=1").doesNotContain("<article class=\"clause card\"><article");
    }

    @Test
    @Covers("L-33")
    void what_a_memo_says_of_a_remit_is_found_by_its_words() {
        assertThat(reader.get("/vastmanland/avtal/klausuler?q=initiativ+och+id%C3%A9er")
                        .body())
                .contains("synpunkter, initiativ och idéer");
    }

    @Test
    void a_search_without_a_hit_says_what_to_do() {
        assertThat(reader.get("/varmland/avtal/klausuler?q=månlandning").body()).contains("Ingen klausul passar");
    }

    @ParameterizedTest
    @CsvSource({"/varmland/avtal/klausuler/avtal/finns-inte", "/ingenstans/avtal/klausuler", "/ingenstans/karta"})
    void what_is_not_there_is_not_found(String path) {
        assertThat(reader.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_script_in_the_search_field_is_shown_as_text() {
        var page = reader.get("/varmland/avtal/klausuler?q=%3Cscript%3Ealert(1)%3C/script%3E")
                .body();
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script>alert");
    }

    @Test
    @Covers({"B-35", "B-36", "L-06"})
    void the_map_shows_arenas_outside_the_structure_and_says_the_same_in_a_table() {
        var page = reader.get("/varmland/karta?datum=2022-06-30").body();
        assertThat(page).contains("Utanför samverkan", "LH-möten", "<caption>Alla samband</caption>", "I praktiken");
    }

    @Test
    void the_map_of_a_day_before_everything_has_an_empty_state() {
        assertThat(reader.get("/vastmanland/karta?datum=1900-01-01").statusCode())
                .isEqualTo(200);
    }
}
