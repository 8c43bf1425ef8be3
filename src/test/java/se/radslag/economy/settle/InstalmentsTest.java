package se.radslag.economy.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.radslag.economy.domain.Vastmanland.FACTS;
import static se.radslag.economy.domain.Vastmanland.lpi;
import static se.radslag.economy.domain.Vastmanland.plan;
import static se.radslag.economy.domain.Vastmanland.rows;
import static se.radslag.economy.domain.Vastmanland.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import se.radslag.architecture.Covers;
import se.radslag.economy.domain.Calculation;
import se.radslag.economy.domain.Facts;
import se.radslag.economy.domain.Key;
import se.radslag.economy.domain.Made;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.domain.Plan;
import se.radslag.economy.domain.Rounding;
import se.radslag.economy.domain.Stage;
import se.radslag.economy.domain.Vastmanland;
import se.radslag.kernel.Money;

/** What is to be paid, and by which day. */
class InstalmentsTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private static Money kr(String kronor) {
        return Money.kronor(new BigDecimal(kronor));
    }

    private static Instalments of(Plan plan, Function<LocalDate, Outcome> knownOn) {
        return Instalments.of(plan, knownOn, LATER, Rounding.ORE);
    }

    @Example
    @Covers({"I-08", "M-20", "M-21"})
    void the_year_2017_is_paid_in_two_halves_counted_in_kronor() {
        var pays = year("samverkan", 2017);
        var instalments = of(plan("samverkan", 2017), day -> pays);
        for (var row : rows("/economy/vastmanland-2017.csv")) {
            var code = Objects.requireNonNull(row.get("scb_code"));
            if (!code.isEmpty()) {
                assertThat(instalments.of(Vastmanland.party(code)))
                        .extracting(
                                one -> one.due().toString(), one -> one.figure().amount())
                        .containsExactly(
                                tuple("2017-02-01", tkr(row.get("instalment_1_due_2017-02-01_tkr"))),
                                tuple("2017-08-01", tkr(row.get("instalment_2_due_2017-08-01_tkr"))));
            }
        }
        assertThat(instalments.of("norberg"))
                .extracting(one -> one.figure().amount())
                .containsExactly(kr("130500"), kr("130500"));
    }

    private static Money tkr(@Nullable String thousands) {
        return kr(new BigDecimal(Objects.requireNonNull(thousands))
                .movePointRight(3)
                .toPlainString());
    }

    @Example
    @Covers({"I-08", "X-10"})
    void the_first_is_preliminary_when_people_are_counted_after_it_and_the_second_settles_it() {
        var pays = year("samverkan", 2017);
        var facts = FACTS.withIndices(List.of(lpi(2018, "2.0")));
        var plan = plan("samverkan", 2018);
        var instalments = of(plan, day -> new Calculation(facts.knownOn(day), Rounding.ORE).of(plan, pays));
        var early =
                Vastmanland.told(new Calculation(facts.knownOn(LocalDate.of(2018, 2, 1)), Rounding.ORE).of(plan, pays));
        var known = Vastmanland.told(new Calculation(facts, Rounding.ORE).of(plan, pays));
        for (var party : known.parts().keySet()) {
            var two = instalments.of(party);
            assertThat(two).extracting(Instalment::preliminary).containsExactly(true, false);
            assertThat(two.get(0).figure().amount().ore())
                    .isCloseTo(early.of(party).ore() / 2, Offset.offset(1L));
            assertThat(two.get(0).figure().amount().plus(two.get(1).figure().amount()))
                    .isEqualTo(known.of(party));
        }
        assertThat(early.of("vasteras")).isNotEqualTo(known.of("vasteras"));
    }

    @Property(tries = 200)
    void instalments_are_the_year_whatever_was_known_when_they_were_charged(
            @ForAll @LongRange(min = 0, max = 1_000_000_00L) long first,
            @ForAll @LongRange(min = 0, max = 1_000_000_00L) long then,
            @ForAll @IntRange(min = 1, max = 12) int parties,
            @ForAll Rounding.Unit unit) {
        var names = IntStream.range(0, parties).mapToObj(i -> "p" + i).toArray(String[]::new);
        var plan = Made.plan(2020, Made.all(new Key.Equal(), names));
        var instalments = Instalments.of(
                plan, day -> amount(plan, day.getMonthValue() < 6 ? first : then), LATER, new Rounding(unit));
        var known = Vastmanland.told(amount(plan, then));
        for (var name : names) {
            assertThat(instalments.of(name).stream()
                            .map(one -> one.figure().amount())
                            .reduce(Money.ZERO, Money::plus))
                    .isEqualTo(known.of(name));
        }
    }

    private static Outcome amount(Plan plan, long ore) {
        return Made.work(
                plan,
                Facts.NONE.withBases(
                        List.of(Made.set(2020, BigDecimal.valueOf(ore, 2).toPlainString()))));
    }

    @Example
    void one_that_cannot_be_told_is_taken_in_by_the_next() {
        var plan = Made.plan(2020, Made.all(new Key.Equal(), "a"));
        var instalments = of(plan, day -> day.getMonthValue() < 6 ? Made.work(plan, Facts.NONE) : amount(plan, 100_00));
        assertThat(instalments.all()).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo(2);
            assertThat(one.figure().amount()).isEqualTo(kr("100"));
        });
        assertThat(instalments.untold())
                .extracting(problem -> problem.message())
                .containsExactly("economy.problem.instalment-untold", "economy.problem.base-missing");
    }

    @Example
    void one_that_falls_on_a_sunday_is_paid_by_the_friday_before() {
        var plan = Made.plan(2027, Made.all(new Key.Equal(), "a"));
        var august = of(plan, day -> Made.work(plan, Facts.NONE.withBases(List.of(Made.set(2027, "10")))))
                .of("a")
                .get(1);
        assertThat(august.due()).isEqualTo("2027-08-01");
        assertThat(august.isOnWeekend()).isTrue();
        assertThat(august.payBy()).isEqualTo("2027-07-30");
    }

    @Example
    void instalments_of_101_per_cent_are_refused() {
        var stages = List.of(
                new Stage(Made.share(51, 100), LocalDate.of(2020, 2, 1), List.of()),
                new Stage(Made.share(1, 2), LocalDate.of(2020, 8, 1), List.of()));
        var made = Made.plan(2020, Made.all(new Key.Equal(), "a"));
        var plan = new Plan(
                "pot", 2020, List.of(), List.of(), made.split(), made.circles(), null, stages, List.of(), List.of());
        assertThat(Vastmanland.problems(amount(plan, 1)))
                .extracting(problem -> problem.message())
                .containsExactly("economy.problem.stages-sum");
    }
}
