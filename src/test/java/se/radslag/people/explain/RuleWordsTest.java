package se.radslag.people.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.people.seating.Made.day;
import static se.radslag.people.seating.Made.leading;
import static se.radslag.people.seating.Made.naming;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.composition.ConfirmRules;
import se.radslag.people.composition.NameSeatRules;
import se.radslag.people.seating.Made;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Srb;
import se.radslag.platform.text.Language;

class RuleWordsTest {

    private static RuleWords words(Made made, Language language) {
        return RuleWords.of(made.charter, day(Srb.DAY), language, id -> id.toUpperCase(Locale.ROOT));
    }

    private static List<String> said(Made made, Verdicts verdicts, Language language) {
        var words = words(made, language);
        return verdicts.all().stream()
                .filter(verdict -> verdict.refuses() || verdict.asksForReason())
                .map(verdict -> plain(words.say(verdict)) + " → " + plain(words.remedy(verdict)))
                .toList();
    }

    private static String plain(@org.jspecify.annotations.Nullable String text) {
        return Objects.requireNonNull(text).replace('\u00a0', ' ');
    }

    private static Verdicts judge(Made made, Mandate naming) {
        return NameSeatRules.check(made.charter, made.register(), made.mandates(), naming, day(Srb.DAY));
    }

    @Test
    void what_is_wrong_and_who_can_mend_it_is_said_plainly() {
        var made = Srb.register();
        var governing = leading(naming("srb", "opp", "sala", 1, "Andra", "s", Srb.TERM));
        assertThat(said(made, judge(made, governing), Language.SV))
                .containsExactly(
                        "Den som är utsedd ska höra till oppositionen i Sala, men gör det inte. → Be Sala utse någon från oppositionen.");
        assertThat(said(made, judge(made, governing), Language.EN))
                .containsExactly(
                        "The person named must belong to the opposition in Sala, but does not. → Ask Sala to name somebody from the opposition.");
        var another = naming("srb", "kso", "sala", 1, "Annan", "s", Srb.TERM);
        assertThat(said(made, judge(made, another), Language.SV))
                .containsExactly(
                        "Platsen i Strategisk regional beredning är till för kommunstyrelsens ordförande i Sala. Den som är utsedd har inte det uppdraget. → Be Sala utse den som är kommunstyrelsens ordförande.");
    }

    @Test
    void open_points_name_the_number_the_missing_and_the_party_that_names() {
        assertThat(said(Srb.with("v"), ConfirmRules.check(Srb.with("v").composition("srb", Srb.DAY)), Language.SV))
                .containsExactly(
                        "Strategisk regional beredning har 24 ledamöter. Det ska vara minst 25. → Be kommunerna i Västmanlands län och Region Västmanland utse en till.",
                        "Region Västmanland har 4 ledamöter i Strategisk regional beredning. Det ska vara minst 5. → Be Region Västmanland utse en till.",
                        "Alla som finns i regionstyrelsen ska ha en plats i Strategisk regional beredning. Det saknas: KD. → Be Region Västmanland utse någon från KD.",
                        "I regionstyrelsen leder majoriteten. I Strategisk regional beredning har den sidan 2 av 4 platser. Det ska vara mer än hälften. → Be Region Västmanland utse en till från majoriteten, eller ange skäl.");
    }

    @Test
    void parties_together_have_a_small_letter_inside_a_sentence() {
        assertThat(said(Srb.with("v"), ConfirmRules.check(Srb.with("v").composition("srb", Srb.DAY)), Language.EN))
                .first()
                .asString()
                .contains("Ask the municipalities of ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_that_is_said_shows_an_id_or_a_key(Language language) {
        var made = Srb.with("s", "v", "kd", "sd", "s", "s", "s");
        var words = words(made, language);
        var all = ConfirmRules.check(Srb.with("v").composition("srb", Srb.DAY))
                .and(judge(made, Srb.free(8, "s")))
                .and(ConfirmRules.check(new Made(made.charter).composition("srb", Srb.DAY)));
        for (Verdict verdict : all) {
            assertThat(words.say(verdict)).doesNotContain("⟦", "{", "srb", "kommuner,", "ks.chair", "vice-1");
            var remedy = words.remedy(verdict);
            if (remedy != null) {
                assertThat(remedy).doesNotContain("⟦", "{", "srb", "ks.chair");
            }
        }
    }
}
