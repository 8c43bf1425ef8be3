package se.radslag.economy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.economy.domain.Made.BY_PEOPLE;
import static se.radslag.economy.domain.Made.all;
import static se.radslag.economy.domain.Made.by;
import static se.radslag.economy.domain.Made.indexed;
import static se.radslag.economy.domain.Made.people;
import static se.radslag.economy.domain.Made.plan;
import static se.radslag.economy.domain.Made.set;
import static se.radslag.economy.domain.Made.share;
import static se.radslag.economy.domain.Made.side;
import static se.radslag.economy.domain.Made.split;
import static se.radslag.economy.domain.Made.work;
import static se.radslag.economy.domain.Vastmanland.count;
import static se.radslag.economy.domain.Vastmanland.lpi;
import static se.radslag.economy.domain.Vastmanland.problems;
import static se.radslag.economy.domain.Vastmanland.told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.terms.Pot;
import se.radslag.kernel.Money;
import se.radslag.kernel.Period;

/** Who bears what, and what stops the calculation. */
class CalculationTest {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2019, 12, 31);
    private static final Facts PEOPLE = people(NEW_YEARS_EVE, Map.of("a", 1_000, "b", 3_000));
    private static final Split THIRDS = new Split(
            List.of(new Side("k", share(2, 3), Set.of("a", "b")), new Side("r", share(1, 3), Set.of("r"))),
            false,
            List.of("avtal/delning"));

    private static Money kr(String kronor) {
        return Money.kronor(new BigDecimal(kronor));
    }

    @Nested
    class A_key {

        @Test
        void by_inhabitants_follows_the_count_of_its_day() {
            var year = told(work(plan(2020, all(BY_PEOPLE, "a", "b")), PEOPLE.withBases(List.of(set(2020, "1000")))));
            assertThat(year.of("a")).isEqualTo(kr("250"));
            assertThat(year.of("b")).isEqualTo(kr("750"));
        }

        @Test
        void alike_leaves_nothing_over() {
            var year = told(work(
                    plan(2020, all(new Key.Equal(), "a", "b", "c")), Facts.NONE.withBases(List.of(set(2020, "100")))));
            assertThat(year.parts().values())
                    .extracting(Figure::amount)
                    .containsExactly(kr("33.34"), kr("33.33"), kr("33.33"));
        }

        @Test
        void by_orders_lets_somebody_without_orders_pay_nothing() {
            var key = new Key.Counted(Measure.Kind.ORDERS, NEW_YEARS_EVE, false, null);
            var facts =
                    Facts.NONE.withBases(List.of(set(2020, "90"))).withCounts(List.of(orders("a", 0), orders("b", 9)));
            var year = told(work(plan(2020, all(key, "a", "b")), facts));
            assertThat(year.of("a")).isEqualTo(Money.ZERO);
            assertThat(year.of("b")).isEqualTo(kr("90"));
        }

        private Measure orders(String party, int number) {
            return new Measure(
                    Measure.Kind.ORDERS, party, NEW_YEARS_EVE, BigDecimal.valueOf(number), null, Vastmanland.TEST);
        }

        @Test
        void in_two_steps_divides_between_the_sides_and_then_within() {
            var plan = split(2020, THIRDS, side("k", BY_PEOPLE, "a", "b"), side("r", new Key.Alone(), "r"));
            var year = told(work(plan, PEOPLE.withBases(List.of(set(2020, "300")))));
            assertThat(year.parts().values())
                    .extracting(Figure::amount)
                    .containsExactly(kr("50"), kr("150"), kr("100"));
            assertThat(year.side("k").orElseThrow().deviation()).isEqualTo(Share.NONE);
        }

        @Test
        @Covers("I-06")
        void takes_a_new_count_from_its_effect_date_on() {
            var key = new Key.Counted(Measure.Kind.POPULATION, NEW_YEARS_EVE, false, LocalDate.of(2020, 7, 1));
            var before = LocalDate.of(2018, 12, 31);
            var facts = PEOPLE.withCounts(List.of(count("a", before, 1_000), count("b", before, 1_000)))
                    .withBases(List.of(set(2020, "36600")));
            var year = told(work(plan(2020, all(key, "a", "b")), facts));
            assertThat(year.of("a")).as("182 days by half, 184 by a quarter").isEqualTo(kr("13700"));
        }
    }

    @Nested
    class An_index {

        private final CostYear first =
                told(work(plan(2020, all(BY_PEOPLE, "a", "b")), PEOPLE.withBases(List.of(set(2020, "1000")))));
        private final Facts rates = PEOPLE.withIndices(List.of(lpi(2021, "10"), lpi(2022, "10")));

        private CostYear year(int year, boolean compound, CostYear before) {
            return told(new Calculation(rates, Rounding.ORE)
                    .of(indexed(plan(year, all(BY_PEOPLE, "a", "b")), compound), before));
        }

        @Test
        @Covers("I-09")
        void compounds_or_not_as_agreed() {
            assertThat(year(2022, true, year(2021, true, first)).total().amount())
                    .isEqualTo(kr("1210"));
            assertThat(year(2022, false, year(2021, false, first)).total().amount())
                    .isEqualTo(kr("1200"));
        }

        @Test
        void gives_way_to_a_new_assessment() {
            var facts = rates.withBases(List.of(set(2022, "5000")));
            var year = told(new Calculation(facts, Rounding.ORE)
                    .of(indexed(plan(2022, all(BY_PEOPLE, "a", "b")), true), year(2021, true, first)));
            assertThat(year.total().amount()).isEqualTo(kr("5000"));
            assertThat(year.setIn()).isSameAs(year);
        }

        @Test
        void that_is_a_forecast_makes_the_year_preliminary() {
            var forecast =
                    new IndexValue("LPI", 2021, BigDecimal.TEN, IndexValue.Kind.FORECAST, null, Vastmanland.TEST);
            var year = told(new Calculation(PEOPLE.withIndices(List.of(forecast)), Rounding.ORE)
                    .of(indexed(plan(2021, all(BY_PEOPLE, "a", "b")), true), first));
            assertThat(year.preliminary()).isTrue();
        }

        @Test
        void that_is_missing_stops_and_names_series_and_year() {
            var outcome = new Calculation(rates, Rounding.ORE)
                    .of(indexed(plan(2025, all(BY_PEOPLE, "a", "b")), false), first);
            assertThat(problems(outcome))
                    .containsExactly(
                            Problem.of("index-missing", "series", "LPI", "year", "2023"),
                            Problem.of("index-missing", "series", "LPI", "year", "2024"),
                            Problem.of("index-missing", "series", "LPI", "year", "2025"));
        }

        @Test
        void that_is_revised_wins_from_its_edition_on() {
            var old = edition("3.0", LocalDate.of(2021, 3, 1));
            var revised = edition("3.4", LocalDate.of(2021, 10, 1));
            var facts = PEOPLE.withIndices(List.of(revised, old));
            assertThat(facts.knownOn(LocalDate.of(2021, 9, 30)).index("LPI", 2021))
                    .contains(old);
            assertThat(facts.knownOn(LocalDate.of(2021, 10, 1)).index("LPI", 2021))
                    .contains(revised);
            assertThat(facts.knownOn(LocalDate.of(2021, 2, 28)).index("LPI", 2021))
                    .isEmpty();
        }

        private static IndexValue edition(String percent, LocalDate day) {
            return new IndexValue("LPI", 2021, new BigDecimal(percent), IndexValue.Kind.OUTTURN, day, Vastmanland.TEST);
        }
    }

    @Nested
    class Joining_and_leaving {

        @Test
        void in_the_middle_of_a_year_counts_from_the_day() {
            var members = new TreeMap<>(Map.of("a", Made.ALWAYS, "b", new Period(LocalDate.of(2021, 7, 2), null)));
            var circle = new Circle(Circle.ALL, new Key.Equal(), members, List.of());
            var year = told(work(plan(2021, circle), Facts.NONE.withBases(List.of(set(2021, "365")))));
            assertThat(year.of("b")).as("183 days of 365, shared by two").isEqualTo(kr("91.50"));
            assertThat(year.of("a")).isEqualTo(kr("273.50"));
        }

        @Test
        void leaving_is_the_same_plan_without_the_party_after_its_last_day() {
            var plan = plan(2021, all(new Key.Equal(), "a", "b")).without("b", LocalDate.of(2021, 7, 1));
            var year = told(work(plan, Facts.NONE.withBases(List.of(set(2021, "365")))));
            assertThat(year.of("b")).isEqualTo(kr("91"));
            assertThat(year.total().amount()).isEqualTo(kr("365"));
        }

        @Test
        void a_side_that_everybody_has_left_is_told() {
            var plan = plan(2021, all(new Key.Equal(), "a")).without("a", LocalDate.of(2021, 7, 1));
            assertThat(problems(work(plan, Facts.NONE.withBases(List.of(set(2021, "365"))))))
                    .containsExactly(Problem.of(
                            "nobody",
                            "side",
                            "all",
                            "first",
                            LocalDate.of(2021, 7, 2),
                            "last",
                            LocalDate.of(2021, 12, 31)));
        }
    }

    @Nested
    class Is_stopped_by {

        private static List<Problem> after(Map<String, Integer> people) {
            var facts = people(NEW_YEARS_EVE, people).withBases(List.of(set(2020, "1000")));
            return problems(work(plan(2020, all(BY_PEOPLE, "a", "b")), facts));
        }

        @Test
        void a_population_of_zero() {
            assertThat(after(Map.of("a", 0, "b", 3_000)))
                    .containsExactly(Problem.of(
                            "population-wrong",
                            "party",
                            "a",
                            "day",
                            NEW_YEARS_EVE,
                            "value",
                            BigDecimal.ZERO,
                            "source",
                            "SCB"));
        }

        @Test
        void a_municipality_that_is_missing() {
            assertThat(after(Map.of("b", 3_000)))
                    .containsExactly(Problem.of("population-missing", "party", "a", "day", NEW_YEARS_EVE));
        }

        @Test
        void everybody_missing_all_at_once() {
            assertThat(after(Map.of())).hasSize(2);
        }

        @Test
        void shares_of_101_per_cent() {
            var uneven = new Split(
                    List.of(new Side("k", share(67, 100), Set.of("a")), new Side("r", share(34, 100), Set.of("r"))),
                    false,
                    List.of());
            var plan = split(2020, uneven, side("k", new Key.Alone(), "a"), side("r", new Key.Alone(), "r"));
            assertThat(problems(work(plan, Facts.NONE.withBases(List.of(set(2020, "1"))))))
                    .containsExactly(Problem.of("split-sum", "percent", new BigDecimal("101.00")));
        }

        @Test
        void an_amount_below_zero() {
            assertThat(problems(work(
                            plan(2020, all(new Key.Equal(), "a")), Facts.NONE.withBases(List.of(set(2020, "-1"))))))
                    .extracting(Problem::message)
                    .containsExactly("economy.problem.base-negative");
        }

        @Test
        void sides_that_are_not_the_whole() {
            var plan = split(2020, THIRDS, side("k", BY_PEOPLE, "a", "b"), side("r", new Key.Alone(), "r"));
            var facts = PEOPLE.withBases(List.of(set(2020, "300"), set(2020, "200", "k"), set(2020, "99", "r")));
            assertThat(problems(work(plan, facts)))
                    .containsExactly(Problem.of("base-sum", "whole", kr("300"), "sum", kr("299")));
        }

        @Test
        void somebody_who_is_not_in_the_table() {
            var key = new Key.Table(Map.of("a", BigDecimal.ONE));
            assertThat(problems(work(plan(2020, all(key, "a", "b")), Facts.NONE.withBases(List.of(set(2020, "1"))))))
                    .containsExactly(Problem.of("table-missing", "party", "b"));
        }

        @Test
        void paying_twice() {
            var plan = plan(2020, side("k", new Key.Equal(), "a"), side("r", new Key.Equal(), "a"));
            assertThat(problems(work(plan, Facts.NONE))).contains(Problem.of("party-twice", "party", "a"));
        }
    }

    @Test
    @Covers("X-10")
    void a_count_that_is_not_published_yet_lets_the_one_of_the_year_before_serve_for_everyone() {
        var before = LocalDate.of(2018, 12, 31);
        var facts = PEOPLE.withCounts(List.of(count("a", before, 1_000), count("b", before, 1_000)))
                .withBases(List.of(set(2020, "1000")));
        var plan = plan(2020, all(by(NEW_YEARS_EVE), "a", "b"));
        var early = told(work(plan, facts.knownOn(LocalDate.of(2020, 2, 1))));
        assertThat(early.of("a")).isEqualTo(kr("500"));
        assertThat(early.preliminary()).isTrue();
        var later = told(work(plan, facts.knownOn(LocalDate.of(2020, 8, 1))));
        assertThat(later.of("a")).isEqualTo(kr("250"));
        assertThat(later.preliminary()).isFalse();
    }

    @Test
    void a_preliminary_amount_makes_the_year_preliminary() {
        var base = new BaseAmount("pot", 2020, null, kr("5"), Pot.Status.PRELIMINARY, null, null);
        assertThat(told(work(plan(2020, all(new Key.Equal(), "a")), Facts.NONE.withBases(List.of(base))))
                        .preliminary())
                .isTrue();
    }
}
