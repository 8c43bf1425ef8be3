package se.radslag.economy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.economy.domain.Vastmanland.problems;
import static se.radslag.economy.domain.Vastmanland.told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.radslag.kernel.Money;

/** A levy of so many per mille on what each party has itself. */
class LevyTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final Key.Counted KEY = new Key.Counted(Measure.Kind.LEVY, DAY, true, null);

    private static Plan plan(boolean max) {
        var plan = Made.plan(2020, Made.all(KEY, "a", "b"));
        return new Plan(
                plan.pot(),
                plan.year(),
                plan.bases(),
                plan.clauses(),
                plan.split(),
                plan.circles(),
                null,
                new Levy(Share.of(new BigDecimal("0.0005")), max, List.of("stadgar/1")),
                plan.stages(),
                plan.faults(),
                plan.notes());
    }

    private static Facts incomes(Map<String, String> kronor) {
        return Facts.NONE.withCounts(kronor.entrySet().stream()
                .map(each -> new Measure(
                        Measure.Kind.LEVY, each.getKey(), DAY, new BigDecimal(each.getValue()), null, Vastmanland.TEST))
                .toList());
    }

    private static final Facts FACTS = incomes(Map.of("a", "1000000000", "b", "3000000001"));

    @Test
    void each_pays_its_rate_of_what_it_has() {
        var year = told(new Calculation(FACTS, Rounding.KRONA).of(plan(false), null));
        assertThat(year.of("a")).isEqualTo(new Money(50_000_000));
        assertThat(year.of("b")).isEqualTo(new Money(150_000_000));
        assertThat(year.total().amount()).isEqualTo(new Money(200_000_000));
        assertThat(year.preliminary()).isFalse();
    }

    @Test
    void a_ceiling_is_the_most_until_an_amount_is_set() {
        var most = told(new Calculation(FACTS, Rounding.KRONA).of(plan(true), null));
        assertThat(most.preliminary()).isTrue();
        var set = FACTS.withBases(List.of(Made.set(2020, "1000000")));
        var year = told(new Calculation(set, Rounding.KRONA).of(plan(true), null));
        assertThat(year.of("a")).isEqualTo(new Money(25_000_000));
        assertThat(year.total().amount()).isEqualTo(new Money(100_000_000));
        assertThat(year.preliminary()).isFalse();
    }

    @Test
    void more_than_the_ceiling_cannot_be_levied() {
        var set = FACTS.withBases(List.of(Made.set(2020, "2000001")));
        assertThat(problems(new Calculation(set, Rounding.KRONA).of(plan(true), null)))
                .extracting(Problem::message)
                .containsExactly("economy.problem.levy-above");
    }

    @Test
    void a_party_whose_base_is_missing_is_named() {
        assertThat(problems(new Calculation(incomes(Map.of("a", "1")), Rounding.KRONA).of(plan(false), null)))
                .containsExactly(Problem.of("levy-missing", "party", "b", "day", DAY));
    }
}
