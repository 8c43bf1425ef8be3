package se.radslag.economy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.economy.domain.Vastmanland.FACTS;
import static se.radslag.economy.domain.Vastmanland.lpi;
import static se.radslag.economy.domain.Vastmanland.party;
import static se.radslag.economy.domain.Vastmanland.plan;
import static se.radslag.economy.domain.Vastmanland.rows;
import static se.radslag.economy.domain.Vastmanland.told;
import static se.radslag.economy.domain.Vastmanland.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.terms.Pot;
import se.radslag.kernel.Money;

/** The column of 2017 that cannot be read in the memo, rebuilt from what can. */
class LostColumnTest {

    private static final List<Map<String, String>> TABLE = rows("/economy/vastmanland-2017.csv");

    private final CostYear paid = year("vkl-2016", 2016);
    private final CostYear kept = year("behallet", 2017);
    private final CostYear pays = year("samverkan", 2017);

    static Money tkr(String thousands) {
        return Money.kronor(new BigDecimal(thousands).movePointRight(3));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }

    private static List<Map<String, String>> municipalities() {
        return TABLE.stream().filter(row -> !cell(row, "scb_code").isEmpty()).toList();
    }

    @Test
    @Covers({"I-16", "I-17", "I-18", "M-20"})
    void every_row_is_paid_minus_kept() {
        assertThat(municipalities()).hasSize(10);
        for (var row : municipalities()) {
            var party = party(cell(row, "scb_code"));
            assertThat(paid.of(party)).isEqualTo(tkr(cell(row, "paid_2016_tkr")));
            assertThat(kept.of(party)).isEqualTo(tkr(cell(row, "kept_2017_tkr")));
            assertThat(pays.of(party)).isEqualTo(tkr(cell(row, "pays_2017_tkr(LOST COLUMN)")));
            assertThat(Comparison.part(paid, party)
                            .minus(Comparison.part(kept, party))
                            .amount())
                    .isEqualTo(pays.of(party));
        }
        assertThat(pays.parts().values().stream().map(part -> part.amount().ore() / 100_000))
                .containsExactlyInAnyOrder(622L, 1156L, 376L, 712L, 452L, 261L, 999L, 202L, 597L, 6545L, 6828L);
    }

    @Test
    @Covers({"I-05", "X-11"})
    void the_sides_add_up_and_show_how_far_they_are_from_two_thirds() {
        assertThat(pays.total().amount()).isEqualTo(tkr("18750"));
        var kommuner = pays.side("kommuner").orElseThrow();
        var region = pays.side("region").orElseThrow();
        assertThat(kommuner.figure().amount()).isEqualTo(tkr("11922"));
        assertThat(region.figure().amount()).isEqualTo(tkr("6828"));
        assertThat(kommuner.exact().percent(2)).isEqualTo("63.58");
        assertThat(region.exact().percent(2)).isEqualTo("36.42");
        assertThat(kommuner.deviation().percent(2)).isEqualTo("-3.08");
        assertThat(kommuner.about()).isTrue();
        assertThat(paid.total().amount()).isEqualTo(tkr("20691"));
        assertThat(kept.total().amount()).isEqualTo(tkr("1941"));
    }

    @Test
    @Covers({"I-13", "I-14", "X-16"})
    void what_is_kept_is_14_per_cent_of_what_is_paid_and_20_of_a_funding_that_is_not_named() {
        var twenty = Share.of(new BigDecimal("0.2"));
        assertThat(Share.of(kept.total().amount(), paid.total().amount().minus(paid.of("region")))
                        .percent(1))
                .isEqualTo("14.0");
        assertThat(Deduction.impliedFrom(kept.total(), twenty, Rounding.ORE).amount())
                .isEqualTo(tkr("9705"));
        for (var row : municipalities()) {
            var part = Comparison.part(kept, party(cell(row, "scb_code")));
            assertThat(Deduction.impliedFrom(part, twenty, Rounding.ORE).amount())
                    .isEqualTo(tkr(cell(row, "implied_basic_funding_tkr(kept/20%)")));
        }
    }

    @Test
    @Covers({"I-06", "X-27"})
    void by_population_it_would_have_been_otherwise_which_is_shown_side_by_side() {
        var by2015 = byPopulation(2015);
        var by2016 = byPopulation(2016);
        for (var row : municipalities()) {
            var party = party(cell(row, "scb_code"));
            assertThat(inThousands(by2015.of(party))).isEqualTo(cell(row, "alt:11922_by_pop2015_tkr"));
            assertThat(inThousands(by2016.of(party))).isEqualTo(cell(row, "alt:11922_by_pop2016_tkr"));
        }
        var sideBySide = Comparison.of(pays, by2016);
        assertThat(inThousands(sideBySide.row("vasteras").difference())).isEqualTo("-22");
        assertThat(inThousands(Comparison.of(pays, by2015).row("hallstahammar").difference()))
                .isEqualTo("6");
    }

    private static CostYear byPopulation(int counted) {
        var next = plan("samverkan", 2018);
        var kommuner = next.circles().stream()
                .filter(circle -> circle.id().equals("kommuner"))
                .findFirst()
                .orElseThrow();
        var key = new Key.Counted(Measure.Kind.POPULATION, LocalDate.of(counted, 12, 31), false, null);
        var circle = new Circle("kommuner", key, kommuner.members(), List.of());
        var base = new BaseAmount("x", 2017, null, tkr("11922"), Pot.Status.FINAL, null, Vastmanland.TEST);
        var plan = new Plan(
                "x",
                2017,
                List.of(base),
                List.of(),
                Split.NONE,
                List.of(circle),
                null,
                List.of(),
                List.of(),
                List.of());
        return told(new Calculation(FACTS, new Rounding(Rounding.Unit.THOUSAND)).of(plan, null));
    }

    private static String inThousands(Money amount) {
        return String.valueOf(Math.round(amount.ore() / 100_000.0));
    }

    @Test
    @Covers({"I-09", "M-22"})
    void an_index_of_two_per_cent_raises_each_side_by_itself() {
        var year = told(new Calculation(FACTS.withIndices(List.of(lpi(2018, "2.0"))), Rounding.ORE)
                .of(plan("samverkan", 2018), pays));
        assertThat(year.side("kommuner").orElseThrow().figure().amount()).isEqualTo(tkr("12160.440"));
        assertThat(year.side("region").orElseThrow().figure().amount()).isEqualTo(tkr("6964.560"));
        assertThat(year.total().amount()).isEqualTo(tkr("19125"));
        assertThat(year.preliminary()).isFalse();
        assertThat(year.notes()).contains(Problem.of("day-chosen", "day", LocalDate.of(2017, 12, 31)));
    }

    @Test
    void a_year_without_its_index_is_not_guessed() {
        var outcome = new Calculation(FACTS, Rounding.ORE).of(plan("samverkan", 2018), pays);
        assertThat(Vastmanland.problems(outcome))
                .containsExactly(Problem.of("index-missing", "series", "LPI", "year", "2018"));
    }

    @Test
    @Covers({"I-20", "I-21"})
    void amounts_that_are_not_fixed_yet_stay_untold() {
        for (var pot : List.of("statligt", "regionens-egna")) {
            var outcome = new Calculation(FACTS, Rounding.ORE).of(plan(pot, 2017), null);
            assertThat(outcome).isInstanceOf(Outcome.Untold.class);
            assertThat(((Outcome.Untold) outcome).notes())
                    .extracting(Problem::message)
                    .contains("economy.problem.base-unknown");
        }
    }
}
