package se.radslag.charter.web.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.architecture.Covers;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.charter.web.Shipped;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** What a reader sees of a structure: its front, its bodies, who does what. */
@PageTest
class StructurePageTest {

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
    @Covers("A-07")
    void the_front_says_what_the_structure_is_for_who_takes_part_and_who_sits_where() {
        assertThat(reader.get("/varmland").body())
                .contains(
                        "planerar långsiktigt tillsammans", "16 kommuner", "Karlstad", "Ordföranderådet", "21 platser")
                .contains("Samverkansavtal Värmland");
        assertThat(reader.get("/en/vastmanland").body()).contains("10 municipalities", "25–30 seats");
    }

    @Test
    void the_front_is_that_of_the_day() {
        assertThat(reader.get("/varmland?datum=2021-04-16").body())
                .contains("Värmlandsrådets arbetsutskott", "17 platser")
                .doesNotContain("21 platser");
    }

    @ParameterizedTest
    @Covers({"K-01", "K-08"})
    @ValueSource(strings = {"VRAU", "vrau", "arbetsutskott", "Värmlansrådets arbetsutskott", "chairs"})
    void a_body_is_found_by_any_name_it_has_had(String name) {
        assertThat(reader.get("/varmland/organ?sok="
                                + name.replace("ä", "%C3%A4")
                                        .replace("å", "%C3%A5")
                                        .replace(" ", "+"))
                        .body())
                .contains("href=\"/varmland/organ/or\"")
                .doesNotContain("href=\"/varmland/organ/forum-kb\"");
    }

    @Test
    @Covers({"K-03", "K-06"})
    void an_older_word_leads_to_the_body_and_an_office_keeps_its_own_word_in_each_structure() {
        assertThat(reader.get("/varmland/organ?sok=sakomr%C3%A5desr%C3%A5d").body())
                .contains("href=\"/varmland/organ/forum-kb\"", "Kultur- och bildningsforum");
        assertThat(reader.get("/vastmanland/organ/ledning").body()).contains("kommunchefen");
        assertThat(reader.get("/varmland/organ/db").body())
                .contains("kommundirektören")
                .doesNotContain("kommunchefen");
    }

    @Test
    @Covers("C-53")
    void a_body_may_be_of_the_municipalities_alone() {
        assertThat(words("/varmland/organ/kd-natverk"))
                .contains("16 platser", "Arvika", "Årjäng")
                .doesNotContain("Region Värmland:");
    }

    @Test
    @Covers({"H-06", "H-15"})
    void the_councils_are_told_apart_beside_each_other() {
        assertThat(words("/varmland/vem-gor-vad"))
                .containsSubsequence("Värmlandsrådet", "Ordföranderådet", "ta ställning", "Inte här", "ledamöterna");
        assertThat(words("/varmland/vem-gor-vad?datum=2021-04-16"))
                .containsSubsequence("Värmlandsrådet", "Värmlandsrådets arbetsutskott", "ta ställning");
    }

    @Test
    @Covers("B-25")
    void what_law_and_rules_of_procedure_ask_for_stands_beside_the_bodies_that_have_it() {
        assertThat(words("/varmland/vem-gor-vad"))
                .containsSubsequence(
                        "Frågor och uppgifter",
                        "Regional utveckling",
                        "Lag (2010:630), 8 §",
                        "Kollektivtrafik- och regionalt utvecklingsforum",
                        "Regional kulturplan",
                        "Reglemente för kultur- och bildningsnämnden",
                        "Kultur- och bildningsforum")
                .doesNotContain("det som inget organ har är märkt");
        assertThat(words("/varmland/vem-gor-vad?datum=2021-04-16"))
                .contains("det som inget organ har är märkt")
                .containsSubsequence("Regional utveckling", "Inget organ");
    }

    @Test
    @Covers("B-46")
    void a_body_keeps_its_name_while_its_role_changes() {
        assertThat(words("/varmland/organ/vr?datum=2020-01-01"))
                .containsSubsequence("Värmlandsrådet", "Vad görs här?", "Ta ställning");
        assertThat(words("/varmland/organ/vr"))
                .containsSubsequence("Värmlandsrådet", "Vad görs här?", "Lämna synpunkter");
    }

    private String words(String path) {
        return reader.get(path).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    @Covers({"B-32", "B-35", "B-36"})
    void bodies_stand_apart_by_how_they_stand_to_the_agreement() {
        assertThat(reader.get("/varmland/organ").body())
                .containsSubsequence(
                        "Enligt avtalet",
                        "Ordföranderådet",
                        "I praktiken",
                        "Kommundirektörsnätverket",
                        "Andra arenor",
                        "Nya Perspektiv");
        assertThat(reader.get("/en/vastmanland/organ?datum=2020-01-01").body())
                .containsSubsequence(
                        "By agreement", "Strategic Regional", "Ended", "Collaboration group on older people");
    }

    @Test
    @Covers("C-49")
    void who_does_what_names_the_clause() {
        assertThat(reader.get("/vastmanland/vem-gor-vad").body())
                .contains("Strategisk regional beredning", "href=\"/vastmanland/avtal/klausuler/avtal/2.3/s2\"");
        assertThat(reader.get("/en/varmland/vem-gor-vad?datum=2021-04-16").body())
                .contains("Working Committee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/varmland", "/varmland/organ", "/varmland/organ/or", "/varmland/vem-gor-vad"})
    void a_day_that_is_none_is_told_and_today_is_shown(String path) {
        var page = reader.get(path + "?datum=2022-02-31");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("”2022-02-31” är ingen dag", "Så är det i dag, 22");
        assertThat(reader.get(path + "?datum=%3Cscript%3E").body())
                .contains("”&lt;script&gt;” är ingen dag")
                .doesNotContain("”<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/varmland",
                "/en/varmland",
                "/vastmanland",
                "/en/vastmanland",
                "/varmland/organ",
                "/en/vastmanland/organ",
                "/varmland/organ/vr",
                "/en/varmland/organ/db",
                "/varmland/organ/forum-hs",
                "/en/vastmanland/organ/srb",
                "/varmland/vem-gor-vad",
                "/en/vastmanland/vem-gor-vad",
                "/varmland?datum=1900-01-01",
                "/varmland?datum=2999-12-31"
            })
    void pages_need_no_script_no_style_of_their_own_and_are_small(String path) {
        var page = reader.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain(" style=", "<style", "⟦", "onclick");
        assertThat(page.body().length()).isLessThan(100_000);
    }
}
