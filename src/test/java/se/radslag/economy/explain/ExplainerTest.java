package se.radslag.economy.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.economy.domain.Vastmanland.CHARTER;
import static se.radslag.economy.domain.Vastmanland.FACTS;
import static se.radslag.economy.domain.Vastmanland.lpi;
import static se.radslag.economy.domain.Vastmanland.plan;
import static se.radslag.economy.domain.Vastmanland.told;
import static se.radslag.economy.domain.Vastmanland.year;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.Calculation;
import se.radslag.economy.domain.Comparison;
import se.radslag.economy.domain.Problem;
import se.radslag.economy.domain.Rounding;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Every figure says how it came about. */
class ExplainerTest {

    private static Explainer in(Language language) {
        return new Explainer(CHARTER, LocalDate.of(2018, 1, 1), language);
    }

    private static String plain(Told told, String indent) {
        var text = new StringBuilder(indent + told.text().replaceAll("[\\u00a0\\u202f\\u2009]", " "));
        told.clauses().forEach(clause -> text.append(" [").append(clause).append(']'));
        told.below().forEach(below -> text.append('\n').append(plain(below, indent + "  ")));
        return text.toString();
    }

    @Test
    void a_figure_of_2018_is_explained_down_to_the_table_of_2017() {
        var facts = FACTS.withIndices(List.of(lpi(2018, "2.0")));
        var next = told(new Calculation(facts, Rounding.ORE).of(plan("samverkan", 2018), year("samverkan", 2017)));
        var told = in(Language.SV).tell(Comparison.part(next, "koping"), 2);
        assertThat(plain(told, "")).isEqualTo("""
                1 171 478,82 kr = 12 160 440 kr × 26 116 ÷ 271 095 [avtal/5/s3]
                  12 160 440 kr = förra årets 11 922 000 kr, ändrat med 2 % [avtal/5/s3]
                    11 922 000 kr, summan av 10 belopp
                    LPI 2018: 2 %, utfall. Källa: påhittat för provet
                    Avrundat till hela ören som vanligt, halva uppåt.
                  Köping: 26 116 invånare den 31 december 2017. Källa: SCB
                  271 095 invånare tillsammans den 31 december 2017
                  Avrundat till hela ören efter största rest: var och en får de hela enheterna av sin exakta del, \
                och det som blir över går till de största resterna. Lika rester: först den med störst tal, \
                sedan i ordning efter parternas beteckningar.""");
    }

    @Test
    void an_explanation_says_that_it_goes_on() {
        var told = in(Language.EN).tell(Comparison.part(year("samverkan", 2017), "arboga"), 0);
        assertThat(told.goesOn()).isTrue();
        assertThat(told.below()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void problems_are_said_with_names_and_days(Language language) {
        var problem = Problem.of("population-missing", "party", "koping", "day", LocalDate.of(2017, 12, 31));
        assertThat(in(language).say(problem)).contains("Köping", "2017");
    }

    @Test
    void every_key_in_the_code_has_words_in_both_languages_that_name_only_what_is_known() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/se/radslag/economy"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var code = Files.readString(file);
                Pattern.compile("Problem\\.of\\(\\s*\"([a-z-]+)\"")
                        .matcher(code)
                        .results()
                        .forEach(found -> keys.add("economy.problem." + found.group(1)));
                Pattern.compile("\"(economy\\.[a-z.-]+[a-z])\"")
                        .matcher(code)
                        .results()
                        .forEach(found -> keys.add(found.group(1)));
            }
        }
        assertThat(keys).hasSizeGreaterThan(30);
        for (var language : Language.values()) {
            assertThat(keys).allMatch(key -> Texts.in(language).has(key), "has words in " + language);
        }
    }

    @Test
    void amounts_show_their_ore_only_where_they_have_any() {
        var amounts = new Amounts(Language.SV);
        assertThat(amounts.kronor(new Money(130_500_00)).replaceAll("\\s|\\u00a0|\\u202f", " "))
                .isEqualTo("130 500 kr");
        assertThat(amounts.kronor(new Money(77_10))).endsWith("77,10 kr");
        assertThat(new Amounts(Language.EN).number(new BigDecimal("2.50"))).isEqualTo("2.5");
    }

    @Test
    void what_the_sources_do_not_give_is_said_in_the_readers_language() {
        var why = new Text(Map.of("sv", "inte känt", "en", "not known"), "sv");
        assertThat(in(Language.EN).say(Problem.of("base-unknown", "why", why))).endsWith("not known");
    }
}
