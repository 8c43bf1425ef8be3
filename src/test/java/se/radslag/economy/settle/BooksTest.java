package se.radslag.economy.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.radslag.economy.domain.Made.all;
import static se.radslag.economy.domain.Made.by;
import static se.radslag.economy.domain.Vastmanland.count;
import static se.radslag.economy.domain.Vastmanland.lpi;
import static se.radslag.economy.domain.Vastmanland.told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.radslag.architecture.Covers;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.Calculation;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Facts;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Formula;
import se.radslag.economy.domain.Input;
import se.radslag.economy.domain.Key;
import se.radslag.economy.domain.Made;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.domain.Plan;
import se.radslag.economy.domain.Problem;
import se.radslag.economy.domain.Reason;
import se.radslag.economy.domain.Rounding;
import se.radslag.kernel.Money;
import se.radslag.kernel.Refused;

/** Years that are closed, what is corrected afterwards, and the end. */
class BooksTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 5, 1);
    private static final Facts FACTS = Facts.NONE
            .withCounts(counts(2019, 1_000, 3_000))
            .withCounts(counts(2020, 1_000, 3_000))
            .withCounts(counts(2021, 1_100, 3_000))
            .withIndices(List.of(lpi(2021, "2.0"), lpi(2022, "3.0")))
            .withBases(List.of(Made.set(2020, "1000000")));

    private static List<Measure> counts(int year, int a, int b) {
        var day = LocalDate.of(year, 12, 31);
        return List.of(count("a", day, a), count("b", day, b));
    }

    private static Plan plan(int year) {
        return Made.indexed(Made.plan(year, all(by(LocalDate.of(year - 1, 12, 31)), "a", "b")), true);
    }

    private static Calculation worked(Facts facts) {
        return new Calculation(facts, Rounding.ORE);
    }

    private static <K, V> V at(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    private static Books closed(int last) {
        var books = Books.NEW;
        for (int year = 2020; year <= last; year++) {
            books = books.close(told(at(books.years(2020, year, BooksTest::plan, worked(FACTS)), year)), TODAY);
        }
        return books;
    }

    @Property(tries = 100)
    void a_closed_year_is_untouched_by_anything(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 100_000) Integer> corrected,
            @ForAll @IntRange(min = -5, max = 9) int percent,
            @ForAll @IntRange(min = 1, max = 9_999_999) int base) {
        var books = closed(2021);
        var before = books.years(2020, 2021, BooksTest::plan, worked(FACTS));
        var facts = FACTS.withBases(List.of(Made.set(2020, String.valueOf(base))))
                .withIndices(List.of(lpi(2021, String.valueOf(percent))));
        for (int people : corrected) {
            facts = facts.withCounts(counts(2019, people, 1)).withCounts(counts(2020, people, 2));
        }
        var after =
                books.years(2020, 2022, year -> Made.plan(year, all(new Key.Equal(), "a", "b", "c")), worked(facts));
        assertThat(after.get(2020)).isSameAs(before.get(2020));
        assertThat(after.get(2021)).isSameAs(before.get(2021));
    }

    @Example
    void the_open_year_builds_on_what_was_charged_and_not_on_what_is_known_now() {
        var facts = FACTS.withIndices(List.of(lpi(2021, "9.0")));
        var open = told(at(closed(2021).years(2020, 2022, BooksTest::plan, worked(facts)), 2022));
        assertThat(open.total().amount()).isEqualTo(Money.kronor(new BigDecimal("1050600")));
    }

    @Example
    void a_corrected_count_becomes_a_proposal_with_its_cause() {
        var books = closed(2021);
        var closed = at(books.closed(), 2021);
        var facts = FACTS.withCounts(counts(2020, 1_000, 4_000));
        var again = told(worked(facts).of(plan(2021), at(books.closed(), 2020).year()));
        var proposals = Proposals.of(closed, again, 2022);
        assertThat(proposals).extracting(Proposal::party).containsExactly("a", "b");
        assertThat(proposals)
                .extracting(proposal -> proposal.difference().amount())
                .containsExactly(Money.kronor(BigDecimal.valueOf(-51_000)), Money.kronor(BigDecimal.valueOf(51_000)));
        assertThat(proposals.getFirst().causes()).singleElement().satisfies(cause -> {
            assertThat(cause.before())
                    .isInstanceOfSatisfying(
                            Input.Weight.class,
                            weight -> assertThat(weight.value()).isEqualByComparingTo("3000"));
            assertThat(cause.after())
                    .isInstanceOfSatisfying(
                            Input.Weight.class,
                            weight -> assertThat(weight.value()).isEqualByComparingTo("4000"));
        });
        assertThat(at(books.closed(), 2021)).isSameAs(closed);
    }

    @Example
    void an_index_revised_after_settlement_becomes_proposals_too() {
        var books = closed(2021);
        var again = told(worked(FACTS.withIndices(List.of(lpi(2021, "2.5"))))
                .of(plan(2021), at(books.closed(), 2020).year()));
        var proposals = Proposals.of(at(books.closed(), 2021), again, 2022);
        assertThat(proposals.stream().map(one -> one.difference().amount()).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.kronor(BigDecimal.valueOf(5_000)));
        assertThat(proposals.getFirst().causes())
                .singleElement()
                .satisfies(cause -> assertThat(cause.after()).isInstanceOf(Input.Rate.class));
    }

    @Example
    void nothing_changed_is_nothing_proposed() {
        var books = closed(2021);
        var again = told(worked(FACTS).of(plan(2021), at(books.closed(), 2020).year()));
        assertThat(Proposals.of(at(books.closed(), 2021), again, 2022)).isEmpty();
    }

    @Example
    void a_correction_that_would_make_a_year_less_than_nothing_is_held_over_and_not_lost() {
        var open = told(at(closed(2021).years(2020, 2022, BooksTest::plan, worked(FACTS)), 2022));
        var corrections = List.of(correction("a", -999_999_999), correction("b", -1), correction("x", 5));
        var corrected = Corrected.of(open, corrections);
        assertThat(corrected.heldOver()).containsExactly(corrections.get(0), corrections.get(2));
        assertThat(corrected.problems())
                .extracting(Problem::message)
                .containsExactly("economy.problem.correction-below-zero", "economy.problem.correction-nobody");
        assertThat(at(corrected.parts(), "b").amount()).isEqualTo(open.of("b").plus(new Money(-1)));
        assertThat(at(corrected.parts(), "a").amount()).isEqualTo(open.of("a"));
    }

    private static Correction correction(String party, long ore) {
        return new Correction(party, new Figure(new Money(ore), Reason.of(Formula.GIVEN, List.of())));
    }

    @Example
    void a_year_is_closed_once_in_order_and_when_it_is_over() {
        var books = closed(2020);
        var first = at(books.closed(), 2020).year();
        assertRefused(books, first, TODAY, "economy.rule.close.open");
        var years = books.years(2020, 2022, BooksTest::plan, worked(FACTS));
        assertRefused(books, told(at(years, 2022)), TODAY, "economy.rule.close.order");
        assertRefused(books, told(at(years, 2021)), LocalDate.of(2021, 12, 31), "economy.rule.close.over");
        var early = told(worked(FACTS.knownOn(LocalDate.of(2021, 2, 1))).of(plan(2021), first));
        assertRefused(books, early, TODAY, "economy.rule.close.final");
    }

    private static void assertRefused(Books books, CostYear year, LocalDate today, String rule) {
        assertThatThrownBy(() -> books.close(year, today))
                .isInstanceOf(Refused.class)
                .hasMessage(rule);
    }

    @Example
    @Covers("A-24")
    void the_end_settles_what_has_accrued_and_what_remains_against_what_is_paid() {
        var year = at(closed(2020).closed(), 2020).year();
        var lease = new Settlement.Remaining(
                Text.of("sv", "hyra"), new Figure(new Money(100_00), Reason.of(Formula.GIVEN, List.of())));
        var paid = Map.of("a", new Money(125_000_00), "b", new Money(375_000_00));
        var settlement = Settlement.of(year, LocalDate.of(2020, 4, 30), List.of(lease), paid, Rounding.ORE);
        var accrued =
                settlement.lines().stream().map(line -> line.accrued().amount()).reduce(Money.ZERO, Money::plus);
        assertThat(accrued).as("121 of 366 days").isEqualTo(new Money(33_060_109));
        assertThat(settlement.lines())
                .extracting(line -> line.remaining().amount())
                .containsExactly(new Money(25_00), new Money(75_00));
        var balance = settlement.lines().stream().map(Settlement.Line::balance).reduce(Money.ZERO, Money::plus);
        assertThat(balance).isEqualTo(new Money(33_060_109 + 100_00 - 500_000_00));
    }
}
