package se.radslag.charter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.architecture.Covers;
import se.radslag.charter.Charter;
import se.radslag.charter.file.CharterFile;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;

/** A founding decision is read as part of the agreement, and can be written into its file. */
class FoundingTextTest {

    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private final byte[] file = file("vastmanland");
    private final Charter charter = read(file, List.of());
    private final String founded = FoundingText.of(charter, "besok", SetUpRulesTest.group());

    private static byte[] file(String id) {
        try {
            return Files.readAllBytes(Path.of("charters", id + ".yaml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Charter read(byte[] file, List<String> fragments) {
        var result = CharterFile.read(file, 1, fragments);
        return Objects.requireNonNull(result.charter(), () -> result.faults().toString());
    }

    private static Body body(Charter charter, String id) {
        return Objects.requireNonNull(charter.bodies().get(id));
    }

    private String closed(String body) {
        var closing = new Closing(
                body,
                "srb",
                LocalDate.of(2026, 11, 22),
                LAST,
                "§ 3",
                null,
                "Uppdraget är slutfört.",
                "SRB tar över frågan om skyltar.",
                Map.of());
        return ClosingText.of(read(file, List.of(founded)), body(read(file, List.of(founded)), body), closing);
    }

    @Test
    @Covers("C-20")
    void the_decision_is_a_paper_whose_words_the_terms_cite() {
        var body = body(read(file, List.of(founded)), "besok");
        assertThat(body.remit().getFirst().clauses()).containsExactly("beslut-besok/uppdrag");
        assertThat(body.remit().getFirst().text().in("sv")).startsWith("Föreslå gemensamma insatser");
        assertThat(body.seats().getFirst().count()).isEqualTo(new Count.Exactly(1));
        assertThat(body.seats().getFirst().filledHow()).isEqualTo(Seats.Filled.NAMED);
        assertThat(body.record()).hasSize(1);
        assertThat(body.names().on(LAST).text().in("en")).isEqualTo("Collaboration group on tourism");
    }

    @Test
    @Covers("C-35")
    void a_closed_body_ends_after_its_last_day() {
        var body = body(read(file, List.of(founded, closed("besok"))), "besok");
        assertThat(body.existence().on(LAST)).isEqualTo(Answer.YES);
        assertThat(body.existence().on(LAST.plusDays(1))).isEqualTo(Answer.NO);
    }

    @Test
    void a_body_of_the_agreement_itself_can_be_closed_too() {
        var before = body(charter, "srb");
        var after = body(read(file, List.of(founded, closed("srb"))), "srb");
        assertThat(before.existence().on(LAST.plusDays(1))).isEqualTo(Answer.YES);
        assertThat(after.existence().on(LAST.plusDays(1))).isEqualTo(Answer.NO);
        assertThat(after.existence().from()).isEqualTo(before.existence().from());
    }

    @ParameterizedTest
    @ValueSource(strings = {"varmland", "vastmanland"})
    void an_exported_file_keeps_its_lines_and_passes_the_check(String id) {
        var original = file(id);
        var text =
                CharterFile.writeInto(original, List.of(founded.replace("srb", id.equals("varmland") ? "or" : "srb")));
        assertThat(text.lines())
                .containsAll(
                        new String(original, StandardCharsets.UTF_8).lines().toList());
        assertThat(body(read(text.getBytes(StandardCharsets.UTF_8), List.of()), "besok")
                        .seats())
                .hasSize(1);
    }

    @Test
    @Covers("L-43")
    void an_exported_file_says_the_same_as_what_is_in_effect() {
        for (var fragments :
                List.of(List.of(founded), List.of(founded, closed("besok")), List.of(founded, closed("srb")))) {
            var inEffect = read(file, fragments);
            var exported = read(CharterFile.writeInto(file, fragments).getBytes(StandardCharsets.UTF_8), List.of());
            assertThat(exported.terms()).hasSameSizeAs(inEffect.terms());
            assertThat(exported.clauses().keySet()).isEqualTo(inEffect.clauses().keySet());
            assertThat(exported.bodies().values().stream()
                            .map(body -> body.existence().end() == null)
                            .toList())
                    .isEqualTo(inEffect.bodies().values().stream()
                            .map(body -> body.existence().end() == null)
                            .toList());
        }
    }

    @Test
    void a_later_file_that_holds_the_body_itself_is_not_disturbed() {
        var exported = CharterFile.writeInto(file, List.of(founded)).getBytes(StandardCharsets.UTF_8);
        assertThat(read(exported, List.of(founded)).bodies())
                .hasSameSizeAs(read(exported, List.of()).bodies());
    }

    @Test
    void words_with_signs_of_their_own_come_back_as_they_were() {
        var odd = "Rader: \"citat\" # inte kommentar\n- {inget} [annat] <script>alert('x')</script> \\ & * !";
        var g = SetUpRulesTest.group();
        var founding = new Founding(
                "Råd & <b>dåd</b>: \"ett\"",
                null,
                g.kind(),
                g.by(),
                g.decidedOn(),
                null,
                null,
                odd,
                odd,
                odd,
                List.of(),
                g.composition(),
                g.form(),
                g.life(),
                g.links(),
                Map.of());
        var text = FoundingText.of(charter, "rad-dad", founding);
        assertThat(body(read(file, List.of(text)), "rad-dad")
                        .remit()
                        .getFirst()
                        .text()
                        .in("sv"))
                .isEqualTo(odd);
    }
}
