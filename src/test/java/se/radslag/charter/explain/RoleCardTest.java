package se.radslag.charter.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.platform.text.Language;

class RoleCardTest {

    private static RoleCard card(String body, String day) {
        return RoleCard.of(Read.VARMLAND, body, LocalDate.parse(day), Language.SV);
    }

    @Test
    @Covers("C-49")
    void the_council_is_told_that_positions_belong_to_the_chairs() {
        var card = card("vr", "2022-05-01");
        assertThat(card.notHere()).anySatisfy(elsewhere -> {
            assertThat(elsewhere.sentence().text()).isEqualTo("Att ta ställning hör till Ordföranderådet, inte hit.");
            assertThat(elsewhere.bodies()).containsExactly("or");
            assertThat(elsewhere.clauses()).contains("pm/tar-stallning");
        });
        assertThat(card.items())
                .extracting(item -> item.sentence().text())
                .contains("Ställningstaganden hör inte hemma i Värmlandsrådet utan i Ordföranderådet.");
    }

    @Test
    void what_a_body_may_do_itself_is_not_said_to_belong_elsewhere() {
        assertThat(card("or", "2022-05-01").notHere())
                .noneSatisfy(
                        elsewhere -> assertThat(elsewhere.sentence().text()).startsWith("Att ta ställning"));
    }

    @Test
    void before_the_working_forms_the_council_could_take_positions_itself() {
        assertThat(card("vr", "2021-04-16").notHere())
                .noneSatisfy(
                        elsewhere -> assertThat(elsewhere.sentence().text()).startsWith("Att ta ställning"));
    }

    @Test
    void bodies_outside_the_structure_are_no_place_for_its_acts() {
        var card = RoleCard.of(Read.VASTMANLAND, "grupp-aldre", LocalDate.of(2017, 5, 1), Language.SV);
        assertThat(card.notHere()).flatExtracting(RoleCard.Elsewhere::bodies).doesNotContain("vkl", "kfi");
    }

    @Test
    void purposes_powers_and_what_the_agreement_gives_the_body_are_on_its_card() {
        var card = card("or", "2022-05-01");
        assertThat(card.tasks())
                .extracting(line -> line.sentence().text())
                .contains("Syftet med Ordföranderådet: frågor som kräver tydliga vägval.");
        assertThat(card.may())
                .extracting(line -> line.sentence().text())
                .contains("Ordföranden kan leda mötena.", "Ordföranderådet antar Värmlandsrådets arbetsformer.");
    }
}
