package se.radslag.charter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.charter.web.Shipped;
import se.radslag.kernel.StructureId;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** What an operator does with charter files, and what everybody sees of it. */
@PageTest
class UploadPageTest {

    private static final Pattern VERSION = Pattern.compile("/w/charter/version/(\\d+)");

    @LocalServerPort
    private int port;

    @Autowired
    private CharterLookup charters;

    @Autowired
    @SignedIn
    private Visitor operator;

    @BeforeEach
    void both_structures_run(@Autowired UploadCharter upload, @Autowired TakeCharterIntoEffect effect) {
        new Shipped(charters, upload, effect).are_there();
    }

    private static byte[] resource(String path) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources", path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] varmland(String motto) {
        try {
            var text = Files.readString(Path.of("charters/varmland.yaml"));
            return (text + "# " + motto + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Uploads a file into Värmland, and gives the new version's number. */
    private int version(byte[] file) {
        var answer = operator.upload("/varmland/w/charter/upload", "/varmland/w/charter/upload", "avtal.yaml", file);
        var place = VERSION.matcher(answer.headers().firstValue("Location").orElse(answer.body()));
        assertThat(place.find()).as(answer.body()).isTrue();
        return Integer.parseInt(place.group(1));
    }

    private int current() {
        return charters.current(new StructureId("varmland"))
                .orElseThrow()
                .origin()
                .version();
    }

    @Test
    void a_third_structure_is_loaded_as_data_and_all_its_pages_show() {
        var answer = operator.upload(
                "/w/charter/upload", "/w/charter/upload", "takeland.yaml", resource("charters/takeland.yaml"));
        assertThat(answer.statusCode()).isEqualTo(302);
        if (charters.current(new StructureId("takeland")).isEmpty()) {
            var begun = operator.press(
                    "/takeland/w/charter/version/1",
                    "/takeland/w/charter/effect",
                    Map.of("number", "1", "instead", "0"));
            assertThat(begun.statusCode()).isEqualTo(302);
        }
        var reader = new Visitor(port);
        assertThat(reader.get("/").body()).contains("Samarbetet i Tåkeland");
        assertThat(reader.get("/takeland/organ/representantskapet?datum=2026-06-01")
                        .body())
                .contains("19 platser");
        assertThat(reader.get("/takeland/organ/representantskapet?datum=2027-06-01")
                        .body())
                .contains("18 platser");
        assertThat(reader.get("/takeland/avtal/klausuler/vedtekter/6.2").body())
                .contains("lang=\"nb\"", "Svarer departementet ikke innen 60 dager", "60 dagar");
        for (var path : new String[] {
            "",
            "/organ",
            "/organ/arbeidsutvalget",
            "/karta",
            "/vem-gor-vad",
            "/avtal",
            "/avtal/klausuler",
            "/namn",
            "/avtal/versioner"
        }) {
            assertThat(reader.get("/takeland" + path).statusCode()).as(path).isEqualTo(200);
            assertThat(reader.get("/en/takeland" + path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void a_file_with_twenty_faults_shows_all_twenty_and_stores_nothing() {
        var answer = operator.upload(
                "/w/charter/upload", "/w/charter/upload", "fel.yaml", resource("charter/twenty-faults.yaml"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("fel.yaml har 20 fel", "Papperet avtall finns inte. Menar du avtal?", "of: avtall}");
        assertThat(answer.body().split("<code", -1)).hasSize(21);
    }

    @Test
    void script_in_a_file_is_shown_as_text() {
        var evil = "charter: x\n\"<script>alert(1)</script>\": y\n".getBytes(StandardCharsets.UTF_8);
        var answer = operator.upload("/w/charter/upload", "/w/charter/upload", "<b>.yaml", evil);
        assertThat(answer.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)");
    }

    @Test
    void fifty_megabytes_are_turned_away_with_one_sentence() {
        var answer = operator.upload("/w/charter/upload", "/w/charter/upload", "stor.yaml", new byte[50 * 1024 * 1024]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Filen är för stor");
    }

    @Test
    void a_file_of_another_structure_is_refused() {
        var answer = operator.upload(
                "/vastmanland/w/charter/upload", "/vastmanland/w/charter/upload", "v.yaml", varmland("fel län"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Filen handlar om varmland, inte om vastmanland");
    }

    @Test
    void the_same_file_is_not_stored_twice() {
        var first = version(varmland("samma"));
        assertThat(version(varmland("samma"))).isEqualTo(first);
    }

    @Test
    void a_new_version_shows_what_differs_and_takes_effect_when_told_to() {
        var text = new String(varmland("annat syfte"), StandardCharsets.UTF_8)
                .replace("bred dialog, erfarenhetsutbyte", "öppen dialog, erfarenhetsutbyte");
        int before = current();
        int number = version(text.getBytes(StandardCharsets.UTF_8));
        var page = operator.get("/varmland/w/charter/version/" + number).body();
        assertThat(page).contains("Utkast", "öppen dialog", "bred dialog", "Låt version " + number + " gälla");
        assertThat(new Visitor(port)
                        .get("/varmland/avtal/versioner/" + number + ".yaml")
                        .statusCode())
                .isEqualTo(404);

        take(number, before, 302);
        assertThat(current()).isEqualTo(number);
        assertThat(new Visitor(port)
                        .get("/varmland/avtal/versioner/" + number + ".yaml")
                        .body())
                .isEqualTo(text);
        assertThat(operator.get("/varmland/avtal/versioner").body()).contains("Version " + number, "Gäller");
        take(before, number, 302);
    }

    @Test
    void of_two_operators_at_once_the_slower_is_told() {
        int before = current();
        int one = version(varmland("den ena"));
        int other = version(varmland("den andra"));
        take(one, before, 302);
        take(other, before, 409);
        assertThat(current()).isEqualTo(one);
        take(before, one, 302);
    }

    private void take(int number, int instead, int status) {
        var answer = operator.press(
                "/varmland/w/charter/version/" + number,
                "/varmland/w/charter/effect",
                Map.of("number", String.valueOf(number), "instead", String.valueOf(instead)));
        if (answer.statusCode() == 403) {
            answer = operator.press(
                    "/w/charter/upload",
                    "/varmland/w/charter/effect",
                    Map.of("number", String.valueOf(number), "instead", String.valueOf(instead)));
        }
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void only_an_operator_comes_near() {
        var reader = new Visitor(port);
        assertThat(reader.get("/varmland/w/charter/upload").statusCode()).isEqualTo(401);
        assertThat(reader.get("/varmland/w/charter/version/1").statusCode()).isEqualTo(401);
        assertThat(reader.get("/varmland/w/charter/export").statusCode()).isEqualTo(401);
        assertThat(reader.get("/varmland/avtal/versioner.csv").body()).contains("\"Version 1\";");
        assertThat(reader.get("/varmland/avtal/versioner.xlsx").body()).startsWith("PK");
        assertThat(reader.get("/varmland/avtal/versioner").body()).doesNotContain("Ladda upp");
    }
}
