package se.radslag.charter.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.platform.text.Forms;

class ExplainCommandTest {

    private static final Path VARMLAND = Path.of("charters/varmland.yaml");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        var clock = Clock.fixed(Instant.parse("2022-01-28T10:00:00Z"), Forms.ZONE);
        return new CharterCommand(clock).run(List.of(arguments), printer(out), printer(err));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    @Test
    void explain_says_each_term_with_its_clauses_and_how_sure_we_are() {
        assertThat(run("explain", VARMLAND.toString(), "--on", "2021-04-16")).isZero();
        assertThat(text(out))
                .contains(
                        "Samverkan Värmland, 16 april 2021",
                        "VÄRMLANDSRÅDETS ARBETSUTSKOTT",
                        "Varje kommun har en plats i Värmlandsrådet: kommunstyrelsens ordförande, som sitter så länge uppdraget varar. (pm/vr-kommuner; ska; säkert)")
                .doesNotContain("ORDFÖRANDERÅDET");
    }

    @Test
    void without_a_day_the_day_is_today_and_what_cannot_be_told_is_listed_as_such() {
        assertThat(run("explain", VARMLAND.toString())).isZero();
        assertThat(text(out))
                .contains("Samverkan Värmland, 28 januari 2022", "Går inte att säga om det gäller den dagen:");
    }

    @Test
    void explain_speaks_english_when_asked() {
        assertThat(run("explain", VARMLAND.toString(), "--on", "2022-05-01", "--lang", "en"))
                .isZero();
        assertThat(text(out)).contains("THE CHAIRS' COUNCIL", "Each municipality has one seat in the Chairs' Council");
    }

    @Test
    void a_section_that_the_sources_do_not_give_is_told_as_unknown() {
        run("explain", VARMLAND.toString(), "--on", "2022-05-01");
        assertThat(text(out)).contains("EKONOMI - Källorna återger ingen regel om kostnader");
    }

    @Test
    void seats_tells_exact_numbers_and_those_that_cannot_be_told() {
        assertThat(run("seats", VARMLAND.toString())).isZero();
        assertThat(text(out))
                .contains(
                        "Värmlandsrådets arbetsutskott: Går inte att säga den här dagen: 17 eller 21 platser.",
                        "Kommunerna: 16 platser, en var (kommunstyrelsens ordförande).",
                        "hur många som har uppdraget står i partens register");
    }

    @Test
    void diff_tells_what_differs_between_two_files() throws IOException {
        var later = folder.resolve("later.yaml");
        Files.writeString(later, Files.readString(VARMLAND).replace("min: 6, per: year", "min: 8, per: year"));
        assertThat(run("diff", VARMLAND.toString(), later.toString())).isZero();
        assertThat(text(out))
                .contains("− Värmlandsrådets arbetsutskott bör ha minst sex möten", "bör ha minst åtta möten om året");
    }

    @Test
    void what_is_asked_wrongly_is_answered_with_how_to_ask() {
        assertThat(run("explain", VARMLAND.toString(), "--on", "i går")).isEqualTo(2);
        assertThat(run("explain")).isEqualTo(2);
        assertThat(run("explain", "finns-inte.yaml")).isEqualTo(1);
        assertThat(text(err)).contains("i går är inget datum", "Användning:", "finns inte");
        assertThat(text(out)).isEmpty();
    }
}
