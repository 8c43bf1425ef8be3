package se.radslag.charter.web.body;

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

/** What a reader sees of one body, on the days when it was another. */
@PageTest
class BodyPageTest {

    @Autowired
    private Visitor reader;

    @BeforeEach
    void both_structures_run(
            @Autowired CharterLookup charters,
            @Autowired UploadCharter upload,
            @Autowired TakeCharterIntoEffect effect) {
        new Shipped(charters, upload, effect).are_there();
    }

    @ParameterizedTest
    @Covers({"B-08", "B-30", "C-01", "C-03", "K-01", "L-28"})
    @CsvSource({
        "/varmland/organ/or?datum=2021-04-16, Värmlandsrådets arbetsutskott, VRAU, 17 platser",
        "/varmland/organ/or?datum=2022-03-18, Ordföranderådet, OR, 21 platser",
        "/varmland/organ/or?datum=2022-01-28, Värmlandsrådets arbetsutskott, VRAU, Kan inte avgöras: 17 eller 21",
        "/en/varmland/organ/or?datum=2021-04-16, The Värmland Council&#39;s Working Committee, VRAU, 17 seats",
        "/en/varmland/organ/or?datum=2022-03-18, The Chairs&#39; Council, OR, 21 seats",
        "/en/varmland/organ/or?datum=2022-01-28, The Värmland Council&#39;s Working Committee, VRAU, Cannot be told: 17 or 21",
        "/vastmanland/organ/srb?datum=2018-02-01, Strategisk regional beredning, SRB, 25–30 platser",
        "/en/vastmanland/organ/srb?datum=2018-02-01, Strategic Regional Preparatory Body, SRB, 25–30 seats"
    })
    void seats_and_names_are_those_of_the_day(String path, String name, String abbreviation, String seats) {
        var page = reader.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(name.replace("&#39;", "'"), abbreviation, seats);
    }

    @Test
    void every_clause_leads_to_its_page() {
        assertThat(reader.get("/varmland/organ/or?datum=2022-03-18").body())
                .contains(
                        "href=\"/varmland/avtal/klausuler/pm/or\"",
                        "href=\"/varmland/avtal/klausuler/pm/tar-stallning\"");
    }

    @Test
    void what_the_sources_contradict_is_told() {
        assertThat(reader.get("/varmland/organ/or?datum=2022-03-18").body())
                .contains("Källorna säger olika", "2021 säger analysen 17, 2022 säger PM 21");
        assertThat(reader.get("/en/varmland/organ/or?datum=2022-03-18").body())
                .contains("The papers differ", "in 2022 the memo says 21");
    }

    @Test
    @Covers("C-23")
    void a_number_that_no_paper_gives_is_said_to_be_unknown() {
        assertThat(reader.get("/vastmanland/organ/grupp-aldre?datum=2017-05-01").body())
                .contains("Antalet är inte känt", "fastställs av landstingsstyrelsen senast i november 2016");
    }

    @Test
    @Covers("C-21")
    void a_body_that_has_ended_says_so() {
        assertThat(reader.get("/vastmanland/organ/grupp-aldre?datum=2019-01-01").body())
                .contains("Upphörd");
        assertThat(reader.get("/en/vastmanland/organ/grupp-aldre?datum=2016-12-31")
                        .body())
                .contains("Did not exist yet");
    }

    @Test
    @Covers("B-13")
    void links_keep_the_day() {
        assertThat(reader.get("/varmland/organ/db?datum=2022-05-02").body())
                .contains("href=\"/varmland/organ/or?datum=2022-05-02\"");
    }

    @Test
    void a_body_that_nobody_knows_has_no_page() {
        assertThat(reader.get("/varmland/organ/slottsradet").statusCode()).isEqualTo(404);
        assertThat(reader.get("/atlantis/organ/or").statusCode()).isEqualTo(404);
    }
}
