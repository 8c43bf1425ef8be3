package se.radslag.economy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import se.radslag.kernel.Money;

/** Parts are the whole, whatever the numbers. */
class ApportionmentTest {

    static final long MOST = 1_000_000_000_000_00L;

    @Property(tries = 500)
    void the_parts_are_the_whole(
            @ForAll @LongRange(min = -MOST, max = MOST) long ore,
            @ForAll @From("weights") Map<String, BigDecimal> weights,
            @ForAll Rounding.Unit unit) {
        var parts = Apportionment.of(new Money(ore), weights, new Rounding(unit));
        assertThat(parts.keySet()).isEqualTo(weights.keySet());
        assertThat(parts.values().stream().mapToLong(Money::ore).sum()).isEqualTo(ore);
    }

    @Property(tries = 300)
    void the_order_of_the_parties_does_not_matter(
            @ForAll @LongRange(min = 0, max = MOST) long ore,
            @ForAll @From("weights") Map<String, BigDecimal> weights,
            @ForAll Random random) {
        var shuffled = new LinkedHashMap<String, BigDecimal>();
        var parties = new ArrayList<>(weights.keySet());
        Collections.shuffle(parties, random);
        parties.forEach(party -> shuffled.put(party, Objects.requireNonNull(weights.get(party))));
        var parts = Apportionment.of(new Money(ore), weights, Rounding.ORE);
        var others = Apportionment.of(new Money(ore), shuffled, Rounding.ORE);
        assertThat(others).isEqualTo(parts);
        assertThat(List.copyOf(others.keySet())).isEqualTo(List.copyOf(parts.keySet()));
    }

    @Property(tries = 500)
    void the_larger_never_pays_less(
            @ForAll @LongRange(min = 0, max = 100_000) long ore,
            @ForAll @From("weights") Map<String, BigDecimal> weights,
            @ForAll Rounding.Unit unit) {
        var parts = Apportionment.of(new Money(ore), weights, new Rounding(unit));
        weights.forEach((one, weight) -> weights.forEach((other, larger) -> {
            if (larger.compareTo(weight) > 0) {
                assertThat(Objects.requireNonNull(parts.get(other)))
                        .isGreaterThanOrEqualTo(Objects.requireNonNull(parts.get(one)));
            }
        }));
    }

    @Property(tries = 300)
    void nobody_is_a_unit_or_more_from_the_exact_part(
            @ForAll @LongRange(min = 0, max = 1_000_000) long ore,
            @ForAll @From("weights") Map<String, BigDecimal> weights) {
        var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Apportionment.of(new Money(ore), weights, Rounding.ORE).forEach((party, part) -> {
            var exact = BigDecimal.valueOf(ore).multiply(Objects.requireNonNull(weights.get(party)));
            var got = BigDecimal.valueOf(part.ore()).multiply(sum);
            assertThat(got.subtract(exact).abs()).isLessThan(sum);
        });
    }

    @Property(tries = 100)
    void what_is_had_back_is_shared_as_what_is_paid(
            @ForAll @LongRange(min = 1, max = MOST) long ore,
            @ForAll @From("weights") Map<String, BigDecimal> weights) {
        var paid = Apportionment.of(new Money(ore), weights, Rounding.ORE);
        Apportionment.of(new Money(-ore), weights, Rounding.ORE)
                .forEach((party, back) -> assertThat(back.ore())
                        .isEqualTo(-Objects.requireNonNull(paid.get(party)).ore()));
    }

    @Example
    void an_ore_that_is_left_goes_to_the_larger_and_then_by_id() {
        var one = BigDecimal.ONE;
        assertThat(Apportionment.of(new Money(100), Map.of("c", one, "b", one, "a", one), Rounding.ORE))
                .containsExactly(
                        Map.entry("a", new Money(34)), Map.entry("b", new Money(33)), Map.entry("c", new Money(33)));
        assertThat(Apportionment.of(new Money(2), Map.of("a", one, "b", BigDecimal.valueOf(3)), Rounding.ORE))
                .as("both have half an öre left")
                .containsEntry("b", new Money(2));
    }

    @Property(tries = 500)
    void amounts_that_are_rounded_together_add_up_and_stay_within_a_unit(
            @ForAll
                    Map<@AlphaChars @StringLength(min = 1, max = 3) String, @LongRange(min = -MOST, max = MOST) Long>
                            ore,
            @ForAll Rounding.Unit unit) {
        var amounts = new TreeMap<String, Money>();
        ore.forEach((party, amount) -> amounts.put(party, new Money(amount)));
        var rounding = new Rounding(unit);
        var rounded = Apportionment.together(amounts, rounding);
        var sum = amounts.values().stream().reduce(Money.ZERO, Money::plus);
        assertThat(rounded.values().stream().reduce(Money.ZERO, Money::plus)).isEqualTo(rounding.times(sum, Share.ALL));
        rounded.forEach((party, amount) -> {
            assertThat(amount.ore() % unit.ore()).isZero();
            assertThat(Math.abs(amount.ore()
                            - Objects.requireNonNull(amounts.get(party)).ore()))
                    .isLessThan(unit.ore());
        });
    }

    @Example
    void halves_of_a_thousand_go_to_the_larger_until_the_sum_is_reached() {
        var amounts = Map.of("a", new Money(1_500_00), "b", new Money(2_500_00), "c", new Money(7_000_00));
        assertThat(Apportionment.together(amounts, Rounding.THOUSAND))
                .containsExactly(
                        Map.entry("a", new Money(1_000_00)),
                        Map.entry("b", new Money(3_000_00)),
                        Map.entry("c", new Money(7_000_00)));
    }

    @Example
    void what_is_less_than_a_krona_goes_to_the_largest() {
        var parts = Apportionment.of(
                new Money(1_000_50), Map.of("a", BigDecimal.ONE, "b", BigDecimal.valueOf(3)), Rounding.KRONA);
        assertThat(parts).containsEntry("a", new Money(250_00)).containsEntry("b", new Money(750_50));
    }

    @Example
    void nobody_to_bear_it_is_told() {
        assertThatThrownBy(() -> Apportionment.of(new Money(1), Map.of("a", BigDecimal.ZERO), Rounding.ORE))
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> Apportionment.of(new Money(1), Map.of("a", BigDecimal.valueOf(-1)), Rounding.ORE))
                .hasMessageContaining("below zero");
        assertThat(Apportionment.of(Money.ZERO, Map.of("a", BigDecimal.ZERO), Rounding.ORE))
                .containsEntry("a", Money.ZERO);
    }

    @Provide
    Arbitrary<Map<String, BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(2_000_000))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(list -> list.stream().anyMatch(weight -> weight.signum() > 0))
                .map(list -> {
                    var weights = new TreeMap<String, BigDecimal>();
                    IntStream.range(0, list.size()).forEach(i -> weights.put("p" + (char) ('a' + i), list.get(i)));
                    return weights;
                });
    }
}
